/** What saving asks of the browser. */
import type { History } from '../workspace/history.ts'
import { databaseName, type Storage } from '../workspace/saved-profile.ts'
import type { Keeper, SavingState } from './keeper.ts'

export interface Browser {
  /** Asks that what is saved here is not cleared away when room runs short. */
  readonly keep: () => void
  /** Whether there is a database; a browser that does not say has none. */
  readonly hasDatabase: () => Promise<boolean>
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
  async hasDatabase() {
    try {
      return (await indexedDB.databases()).some(({ name }) => name === databaseName)
    } catch {
      return false
    }
  },
  open: (given) => import('./open.ts').then(({ openKeeper }) => openKeeper(given)),
})
