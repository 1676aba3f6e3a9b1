/** What every component may ask for: the stores of this calculator, the sentences of the page's language, the names. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Messages } from '../app/messages/messages.ts'
import type { Names } from '../../language/reasons.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Calculator } from '../app/calculator.ts'
import { createShared } from '../kit/create-context-hook.ts'

/** What the composition root gives to the page. */
export interface Surroundings {
  readonly calculator: Calculator
  readonly messages: Messages
  readonly sample: Profile
  /** The visitor's own day. */
  readonly today: () => IsoDate
  /** A calculator over a profile that is only looked at. */
  readonly lookAt: (profile: Profile) => Calculator
}
interface Given extends Surroundings {
  readonly names: Names
}
const [GivenContext, useGiven] = createShared<Given>('The calculator’s components stand inside its context.')
export { GivenContext }
export const useSurroundings = (): Surroundings => useGiven()
export const useCalculator = (): Calculator => useGiven().calculator
export const useMessages = (): Messages => useGiven().messages
export const useNames = (): Names => useGiven().names
