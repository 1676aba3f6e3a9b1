/** The plan that was found last. How plans are sought is fetched with their view. */
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Plan } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'

export interface FoundPlan {
  readonly plan: Plan
  /** What it was made for. */
  readonly profile: Profile
}

export function createPlan($profile: ReadableAtom<Profile>) {
  const $found = atom<FoundPlan | null>(null)
  return {
    $found,
    /** The plan, as long as it is one for the data as they stand. */
    $plan: computed([$found, $profile], (found, profile) => (found?.profile === profile ? found.plan : null)),
  }
}
