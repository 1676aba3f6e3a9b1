/** What the composition root gives to the parts of the app itself. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { createContextHook } from '../kit/context.ts'
import type { Calculator } from '../workspace/calculator.ts'

export interface Surroundings {
  readonly sample: Profile
  /** The visitor's own day. */
  readonly today: () => IsoDate
  /** Creates a calculator over a profile that is only looked at. */
  readonly lookAt: (profile: Profile) => Calculator
}

export const [SurroundingsContext, useSurroundings] = createContextHook<Surroundings>(
  'The parts of the app stand inside it.',
)
