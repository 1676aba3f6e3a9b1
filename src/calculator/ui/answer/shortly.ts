/** A requirement in a few words with its figures, such as "3 of 4 people". */
import type { RequirementResult } from '../../../eligibility/types.ts'
import type { Messages } from '../../../messages/messages.ts'
import type { Names } from '../../../messages/reasons.ts'

export function shortly(requirement: RequirementResult, { answer }: Messages, names: Names): string {
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
