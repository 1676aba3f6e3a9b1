/** The plan that was found last. How plans are sought is fetched with their view. */
import { atom, computed } from 'nanostores'
import type { Costs, Pace, Plan, PlanRequest } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import type { CostUnit } from './plan-request.ts'

export interface FoundPlan {
  readonly plan: Plan
  readonly request: PlanRequest
  readonly unit: CostUnit
  /** The prices as they were entered, in that unit. */
  readonly entered: Costs
  readonly pace: Pace
  /** What it was made for. */
  readonly profile: Profile
}

export function createCurrentPlan({ history }: Pick<Calculator, 'history'>) {
  const $found = atom<FoundPlan | null>(null)
  return {
    $found,
    /** The plan, as long as it is one for the data as they stand. */
    $plan: computed([$found, history.$profile], (found, profile) =>
      found?.profile === profile ? found : null,
    ),
  }
}
export const useCurrentPlan = () => useCalculator().of(createCurrentPlan)
