/** Whatever replaces all that is open: it asks first where something of the visitor's own would go. */
import type { Profile, WorkspaceData } from '../../engine/profile/index.ts'
import type { Calculator } from './calculator.ts'
import { useCalculator } from './context.ts'
import { holdsNothing } from './result.ts'

/** What takes the place of what is open. */
export type Replacement =
  | { readonly code: 'start-over' }
  | { readonly code: 'load-sample'; readonly profile: Profile }
  /** A file of a whole workspace has scenarios, be they none. */
  | ({ readonly code: 'open-file' } & (
      WorkspaceData | { readonly profile: Profile; readonly scenarios?: never }
    ))
  | { readonly code: 'take-shared'; readonly profile: Profile }

export function createReplacing({
  history,
  organization,
  view,
}: Pick<Calculator, 'history' | 'organization' | 'view'>) {
  /** The sample company, once it has been opened. */
  let sample: Profile | undefined

  /** Returns what would go and is the visitor's own: neither nothing nor the untouched sample. */
  function ownIn(by: Replacement): Profile | null {
    const { mine, scenarios } = history.$workspace.get()
    const isOfAll = 'scenarios' in by
    const present = isOfAll || by.code === 'take-shared' ? mine : history.$profile.get()
    const isNothing = holdsNothing(present) && !(isOfAll && scenarios.length > 0)
    return isNothing || present === sample ? null : present
  }

  /** Replaces at once. */
  function replace(by: Replacement) {
    switch (by.code) {
      case 'start-over':
        return organization.startOver()
      case 'load-sample':
        sample = by.profile
        return organization.loadSample(sample)
      case 'open-file':
        return by.scenarios ? organization.openWorkspace(by) : organization.open(by.profile)
      case 'take-shared':
        return organization.takeShared(by.profile)
    }
  }

  return {
    ownIn,
    replace,
    /** Replaces at once where nothing of the visitor's own goes, and asks otherwise. */
    ask(by: Replacement) {
      if (ownIn(by)) view.openDialog(by)
      else replace(by)
    },
  }
}
export const useReplacing = () => useCalculator().of(createReplacing)
