/** A requirement, or what a level lacks, in a few words with its figures, such as "3 of 4 people". */
import type { RequirementFigures, LevelView } from '../engine/eligibility/index.ts'
import type { Messages } from '../calculator/app/messages/messages.ts'
import type { Names } from './reasons.ts'

export function shortly(requirement: RequirementFigures, { answer }: Messages, names: Names): string {
  switch (requirement.kind) {
    case 'metric':
      return answer.figure(
        names.figure(requirement.metric, requirement.have),
        names.amountOf(requirement.metric, requirement.need),
      )
    case 'attest':
      return answer.confirmation
    case 'people':
    case 'separate-teams':
      return answer.people(requirement.have, requirement.need)
  }
}

/** What is to be known of a level: since when it fails, that it stands by an override, what it lacks, or nothing. */
export function shortfall(
  { byOverride, failsFrom, unmet }: LevelView,
  messages: Messages,
  names: Names,
): string {
  const { answer } = messages
  if (failsFrom) return answer.failsFrom(failsFrom)
  if (byOverride) return answer.overridden
  const [first, ...others] = unmet
  if (!first) return ''
  return [shortly(first, messages, names), ...(others.length > 0 ? [answer.more(others.length)] : [])].join(
    ' ',
  )
}
