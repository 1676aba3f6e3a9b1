/** This tab's note of what is not saved, in the browser's local storage, and those that were found there. */
import type { RecordChange } from '../workspace/records/changes.ts'
import type { Storage } from '../workspace/saved-profile.ts'
import { readJournals, removeJournal, writeJournal, type Left } from './journal.ts'

export function createNotes(storage: () => Storage, tab: string) {
  /** They are to go as soon as what they say is safe. */
  let found: readonly Left[] | undefined

  /** Does what a browser without local storage refuses. */
  function trying<Result>(act: (storage: Storage) => Result): Result | undefined {
    try {
      return act(storage())
    } catch {
      return undefined
    }
  }
  const remove = () => trying((storage) => removeJournal(storage, tab))

  return {
    trying,
    remove,
    /** Reads, once, what tabs left behind that could not save it. */
    read() {
      found ??= trying(readJournals) ?? []
    },
    found: (): readonly Left[] => found ?? [],
    /** Writes the tab's own; gives whether it stands there. */
    write(changes: readonly RecordChange[], steps: ReadonlyMap<number, unknown>): boolean {
      const isWritten = trying((storage) => {
        writeJournal(storage, tab, changes, steps)
        // A page that was reloaded takes in its own, in whose place the new one stands.
        for (const left of found ?? []) if (left.changes && left.tab !== tab) storage.removeItem(left.key)
        return true
      })
      return isWritten ?? false
    },
    /** Removes those that were found, unless their tabs have written new ones. */
    removeFound() {
      trying((storage) => {
        for (const { key, text } of found ?? []) if (storage.getItem(key) === text) storage.removeItem(key)
      })
      found = []
    },
  }
}
