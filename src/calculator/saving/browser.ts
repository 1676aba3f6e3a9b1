/** What saving asks of the browser. */
import type { History } from '../workspace/history.ts'
import type { Storage } from '../workspace/saved-profile.ts'
import type { Keeper, SavingState } from './keeper.ts'

export interface Browser {
  /** Asks that what is saved here is not cleared away when room runs short. */
  readonly keep: () => void
  /** Fetches what saves. It calls `onTold` when another tab has saved. */
  readonly open: (given: {
    readonly history: History
    readonly state: SavingState
    readonly storage: () => Storage
    readonly onTold: () => void
  }) => Promise<Keeper>
}

export const browserOf = (navigator: Navigator): Browser => ({
  keep() {
    try {
      // What the browser refuses was only asked for.
      navigator.storage.persist().catch(() => undefined)
    } catch {
      // Nor does it have to know the question.
    }
  },
  open: (given) => import('./open.ts').then(({ openKeeper }) => openKeeper(given)),
})
