/** The plan that was found last. How plans are sought is fetched with their view. */
import { atom, computed } from 'nanostores'
import type { Plan } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

export interface FoundPlan {
  readonly plan: Plan
  /** What it was made for. */
  readonly profile: Profile
}

export function createCurrentPlan({ history }: Pick<Calculator, 'history'>) {
  const $found = atom<FoundPlan | null>(null)
  return {
    $found,
    /** The plan, as long as it is one for the data as they stand. */
    $plan: computed([$found, history.$profile], (found, profile) =>
      found?.profile === profile ? found.plan : null,
    ),
  }
}
export const useCurrentPlan = () => useCalculator().of(createCurrentPlan)
