/** Writes how the saved profile stands on the edition's day. */
import { addDays } from '../../engine/calendar/index.ts'
import { assess, nearest, viewAreas, viewCompetency } from '../../engine/eligibility/index.ts'
import { readSavedProfile } from '../../calculator/workspace/records/saved.ts'
import { siteLink } from '../../language/links.ts'
import type { LanguageMessages } from '../../language/messages.ts'
import { namesIn } from '../../language/names.ts'
import { some } from '../../language/people-list.ts'
import { shortfall } from '../../language/requirement-in-short.ts'
import type { standing } from './messages/en.ts'
import type { AchievementId, CompetencyId, Program } from '../../engine/program/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { holdingOf } from './holding.ts'
import { markPaths } from './marks.ts'

export interface StandingMessages extends LanguageMessages {
  readonly standing: typeof standing
}

/** What each description is made from. */
type Given = readonly [program: Program, profile: Profile, messages: StandingMessages]

/** Writes what follows "Your saved profile": such as ", on 29 October 2018: Silver active, Gold not yet (2 of 4 people)." */
export function describeStanding(
  program: Program,
  profile: Profile,
  competency: CompetencyId,
  messages: StandingMessages,
): string {
  const { reasons, standing } = messages
  const names = namesIn(program, messages, (person) => person)
  const assessment = assess(program, profile, program.published)
  const levels = viewCompetency(program, assessment, competency).levels.map((view) =>
    standing.level(
      reasons.levels[view.level],
      reasons.states[view.state],
      view.state === 'not-started' ? '' : shortfall(view, messages, names),
    ),
  )
  return standing.judged(program.published, levels.join(', '))
}

/** Writes who holds an achievement: such as ", on 29 October 2018: 2 people hold it, Ada and Ben. It counts for both." */
export function describeHolding([program, profile, messages]: Given, achievement: AchievementId): string {
  const { standing, format } = messages
  const { holders, counting, fewerFrom } = holdingOf(program, profile, achievement, program.published)
  if (holders.length === 0) return standing.judged(program.published, standing.nobodyHolds)
  const names = namesIn(program, messages, (id) => holders.find((holder) => holder.id === id)?.name ?? id)
  const who = some(
    holders.map(({ id }) => id),
    names,
    (more) => standing.others(more),
  )
  const held = standing.hold(holders.length, format.all(who))
  const counts = standing.counts(counting, holders.length, fewerFrom && addDays(fewerFrom, -1))
  return `${standing.judged(program.published, held)} ${counts}`
}

/** Writes how a company stands: such as ", on 29 October 2018: 1 Gold, 5 Silver. Nearest: Messaging Gold (3 of 4 people)." */
export function describeCompany([program, profile, messages]: Given): string {
  const { reasons, standing, format } = messages
  const assessment = assess(program, profile, program.published)
  const all = Object.values(assessment.competencies)
  const met = program.levels.toReversed().flatMap((level) => {
    const number = all.filter(({ levels }) => levels[level] === 'met').length
    return number > 0 ? [standing.ofLevel(number, reasons.levels[level])] : []
  })
  const next = nearest(viewAreas(program, assessment))
  const names = namesIn(program, messages, (person) => person)
  return [
    standing.judged(program.published, met.length > 0 ? format.all(met) : standing.nothingMet),
    ...(next
      ? [
          standing.nearest(
            names.competency(next.view.id),
            reasons.levels[next.next.level],
            // Of what is unclear the number is there; that it counts is what is missing.
            next.next.state === 'unclear'
              ? reasons.states.unclear.toLowerCase()
              : shortfall(next.next, messages, names),
          ),
        ]
      : []),
  ].join(' ')
}

/** Marks the paths that the profile meets in the table of the page, and writes how many they are. */
function describePaths([program, profile, { standing }]: Given): string {
  const table = document.querySelector<HTMLElement>('.matrix')
  const assessment = assess(program, profile, program.published)
  const met = table ? markPaths(table, assessment, standing.marks) : 0
  return standing.judged(program.published, standing.marked(met))
}

/** What a place asks for, by `data-kind`. */
function describe(given: Given, kind: string, id: string): string {
  const [program, profile, messages] = given
  switch (kind) {
    case 'competency':
      return describeStanding(program, profile, id, messages)
    case 'achievement':
      return describeHolding(given, id)
    case 'paths':
      return describePaths(given)
    default:
      return describeCompany(given)
  }
}

/** Fills the place, or leaves it empty where nothing is saved that this release reads. Rejects offline. */
export async function show(place: HTMLElement, messages: StandingMessages): Promise<void> {
  const profile = await readSavedProfile(localStorage)
  if (!profile) return
  const { kind = '', id = '' } = place.dataset
  const response = await fetch(siteLink('/program.json'))
  const program = (await response.json()) as Program
  const link = document.createElement('a')
  link.href = place.dataset['calculator'] ?? ''
  link.textContent = messages.standing.saved
  place.replaceChildren(link, describe([program, profile, messages], kind, id))
}
