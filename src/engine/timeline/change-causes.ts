/** Why a level's status changed on a day. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { AchievementId, Level, MetricId, Requirement } from '../program/index.ts'
import {
  bothReadings,
  type Context,
  daysUntilVisible,
  dependenciesOf,
  hasBit,
  inReading,
  isReached,
  metricOn,
  positions,
  type Reading,
  type Status,
} from '../requirements/index.ts'
import type { Judgement } from '../eligibility/index.ts'
import { lossCauses, lostBetween, type PersonLoss } from '../eligibility/causes.ts'

interface OfPeople {
  /** In the profile's order. */
  readonly people: readonly PersonId[]
}
interface OfAchievement extends OfPeople {
  readonly achievement: AchievementId
}
/** The months that bear on the metric move on. */
interface OfMonths {
  readonly metric: MetricId
  readonly from: number
  readonly to: number
}

/** An event that begins or ends something on the day of a change. Codes shared with {@link RiskCause} mean the same. */
export type ChangeCause =
  | (OfPeople & { readonly code: 'association-shows' })
  | (OfPeople & { readonly code: 'leaves' })
  | (OfAchievement & { readonly code: 'achievement-shows' })
  | (OfAchievement & { readonly code: 'expires' })
  | (OfAchievement & { readonly code: 'no-longer-accepted' })
  | (OfAchievement & { readonly code: 'may-not-count' })
  | (OfMonths & { readonly code: 'months-roll-in' })
  | (OfMonths & { readonly code: 'months-roll-out' })
  | { readonly code: 'override-begins' }
  | { readonly code: 'override-ends' }

/** A competency judged again: just before a day of change, and on it. */
export interface Rejudgement {
  readonly before: Context
  readonly after: Context
  readonly judged: { readonly before: Judgement; readonly after: Judgement }
}

/** What happens to one person on the day. */
type PersonCause =
  | PersonLoss
  | { readonly code: 'association-shows'; readonly person: PersonId; readonly on: IsoDate }
  | {
      readonly code: 'achievement-shows'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly on: IsoDate
    }

const rank: Readonly<Record<Status, number>> = { unmet: 0, unclear: 1, met: 2 }
/** Returns whether the status got better. */
export const isRise = (before: Status, after: Status): boolean => rank[after] > rank[before]

/** The readings in which something begins or ceases to hold between the two statuses. */
const readingsBetween = (before: Status, after: Status): readonly Reading[] =>
  bothReadings.filter((reading) => holdsIn(before, reading) !== holdsIn(after, reading))

const holdsIn = (status: Status, reading: Reading): boolean =>
  status === 'met' || (status === 'unclear' && reading === 'lenient')

/** What begins for a person on the day: the association, or achievements that are named. */
function gainCauses(requirement: Requirement, before: Context, after: Context): PersonCause[] {
  const { on } = after
  const named = dependenciesOf(requirement).achievements
  const counts = ({ people }: Context, id: AchievementId, position: number) =>
    hasBit(people.holders.get(id)!, position)
  return positions(lostBetween(requirement, after.people, before.people)).flatMap(
    (position): PersonCause[] => {
      const { id: person, associatedSince } = after.people.people[position]!
      const shows = associatedSince && addDays(associatedSince, daysUntilVisible(after.program))
      if (shows === on) return [{ code: 'association-shows', person, on }]
      return named
        .filter((id) => counts(after, id, position) && !counts(before, id, position))
        .map((achievement) => ({ code: 'achievement-shows', person, achievement, on }))
    },
  )
}

function peopleCauses(
  requirement: Requirement,
  rejudgement: Rejudgement,
  isGain: boolean,
  reading: Reading,
): PersonCause[] {
  const [before, after] = [inReading(rejudgement.before, reading), inReading(rejudgement.after, reading)]
  if (isGain) return gainCauses(requirement, before, after)
  const lost = lostBetween(requirement, before.people, after.people)
  return lossCauses(requirement, lost, [addDays(after.on, -1)], after, reading)
}

/** One cause for all the people to whom the same happens. */
function grouped(causes: readonly PersonCause[]): ChangeCause[] {
  const groups = new Map<string, { readonly cause: PersonCause; readonly people: Set<PersonId> }>()
  for (const cause of causes) {
    const key = 'achievement' in cause ? `${cause.code} ${cause.achievement}` : cause.code
    const group = groups.get(key)
    if (group) group.people.add(cause.person)
    else groups.set(key, { cause, people: new Set([cause.person]) })
  }
  return [...groups.values()].map(({ cause: { person: _, on: __, ...cause }, people }) => ({
    ...cause,
    people: [...people],
  }))
}

function monthCauses(
  requirement: Requirement,
  { before, after }: Rejudgement,
  isGain: boolean,
  reading: Reading,
): ChangeCause[] {
  const code = isGain ? 'months-roll-in' : 'months-roll-out'
  return dependenciesOf(requirement)
    .figures.filter(
      (figure) =>
        isReached(figure, before, reading) !== isGain && isReached(figure, after, reading) === isGain,
    )
    .map(({ metric }) => {
      const [from, to] = [metricOn(before, metric, reading) ?? 0, metricOn(after, metric, reading) ?? 0]
      return { code, metric, from, to }
    })
}

/**
 * Returns the causes of a change of a level: of the paths that changed in the same direction, the requirements that did
 * so, and of those whatever began or ended on the day. Without any one sort of cause the change might still have come;
 * without all of them it would not.
 */
export function changeCauses(competency: string, level: Level, rejudgement: Rejudgement): ChangeCause[] {
  const { before, after } = rejudgement.judged
  const isGain = isRise(before.levels[level]!, after.levels[level]!)
  const readings = readingsBetween(before.levels[level]!, after.levels[level]!)
  const isMoved = (was: Status, is: Status) => was !== is && isRise(was, is) === isGain
  const hasOverride = (judgement: Judgement) => judgement.overrides[level] !== undefined
  const isByOverride = hasOverride(before) !== hasOverride(after) && hasOverride(after) === isGain
  const moved = Object.entries(rejudgement.after.program.competencies[competency]!.paths).flatMap(
    ([path, rules]) => {
      const [was, is] = [before.paths[path]![level], after.paths[path]![level]]
      if (!was || !is || !isMoved(was.status, is.status)) return []
      return rules[level]!.filter((_, at) =>
        isMoved(was.requirements[at]!.status, is.requirements[at]!.status),
      )
    },
  )
  const inEach = <Cause>(
    causesIn: (requirement: Requirement, reading: Reading) => readonly Cause[],
  ): Cause[] => moved.flatMap((requirement) => readings.flatMap((reading) => causesIn(requirement, reading)))
  const months = inEach((requirement, reading) => monthCauses(requirement, rejudgement, isGain, reading))
  return [
    ...(isByOverride ? [{ code: isGain ? 'override-begins' : 'override-ends' } as const] : []),
    ...new Map(months.map((cause) => [JSON.stringify(cause), cause])).values(),
    ...grouped(inEach((requirement, reading) => peopleCauses(requirement, rejudgement, isGain, reading))),
  ]
}
