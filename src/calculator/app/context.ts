/** What the composition root gives to the parts of the app itself. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { createContextHook } from '../kit/context.ts'
import type { Calculator } from '../workspace/calculator.ts'

export interface Surroundings {
  /** Fetches the sample company, with names of the page's language. */
  readonly sample: () => Promise<Profile>
  /** The visitor's own day. */
  readonly today: () => IsoDate
  /** Creates a calculator over a profile that is only looked at. */
  readonly lookAt: (profile: Profile) => Calculator
  /** Starts the reactions of the page to such a calculator, of the profile in a fragment; gives the function that ends them. */
  readonly startLookingAt: (calculator: Calculator, profile: string) => () => void
}

export const [SurroundingsContext, useSurroundings] = createContextHook<Surroundings>(
  'The parts of the app stand inside it.',
)
