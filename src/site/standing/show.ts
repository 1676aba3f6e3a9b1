/** Writes how the saved profile stands in one competency, on the edition's day. */
import { assess, viewCompetency } from '../../engine/eligibility/index.ts'
import { profileIn } from '../../calculator/workspace/saved-profile.ts'
import type { LanguageMessages } from '../../language/messages.ts'
import { namesIn } from '../../language/names.ts'
import { shortfall } from '../../language/requirement-in-short.ts'
import type { standing } from './messages/en.ts'
import type { CompetencyId, Program } from '../../engine/program/index.ts'
import type { Profile } from '../../engine/profile/index.ts'

export interface StandingMessages extends LanguageMessages {
  readonly standing: typeof standing
}

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

/** Fills the place, or leaves it empty where the saved text is no profile that this release reads. Rejects offline. */
export async function show(place: HTMLElement, saved: string, messages: StandingMessages): Promise<void> {
  const { competency = '', calculator = '' } = place.dataset
  const profile = profileIn(saved)
  if (!profile) return
  const response = await fetch('/program.json')
  const program = (await response.json()) as Program
  const link = document.createElement('a')
  link.href = calculator
  link.textContent = messages.standing.saved
  place.replaceChildren(link, describeStanding(program, profile, competency, messages))
}
