/**
 * Keeps one thing under its key. What another tab has saved meanwhile is merged by what both have made of the last state
 * they had in common; what can't be read is put aside; what a newer release wrote is never written over.
 */
import type { Clash } from './reasons.ts'
import type { History } from '../workspace/history.ts'
import type { Kept } from './kept-workspace.ts'
import { putAside, type Storage } from '../workspace/saved-profile.ts'

/** A text stands under the key that this release must leave there. */
export class NotOurs extends Error {
  readonly text: string
  readonly code: 'newer' | 'blocked'
  constructor(text: string, code: 'newer' | 'blocked') {
    super(code)
    this.text = text
    this.code = code
  }
}

/** What both tabs changed, and how to take what the other one made of it. */
export interface TabQuestion {
  readonly clashes: readonly Clash[]
  readonly takeTheirs: () => void
}

export function createKeeper<Value>(kept: Kept<Value>, { $workspace, arrange }: History) {
  /** The text that this tab last read or wrote, and what it says: the last state that all tabs have in common. */
  let seen: string | null = null
  let saved = kept.of($workspace.get())

  const now = () => kept.of($workspace.get())
  const put = (value: Value) => {
    if (value !== now()) arrange('other-tab', kept.into($workspace.get(), value))
  }

  /** What the text says; `undefined` when it had to be put aside. */
  function read(storage: Storage, text: string): { readonly value: Value } | undefined {
    const read = kept.read(text)
    if (read.code === 'newer') throw new NotOurs(text, 'newer')
    if (read.code === 'unreadable') putAside(storage, text)
    seen = text
    return read.code === 'read' ? read : undefined
  }

  return {
    key: kept.key,
    /** What stands here now, as it is saved. */
    text: () => kept.write(now()),
    isUnsaved: () => now() !== saved,
    /** How long the text was when it was last read or written. */
    length: () => seen?.length ?? 0,
    isNew: (text: string) => text !== seen,
    /** What was saved on an earlier visit. */
    load(storage: Storage): Value | undefined {
      const text = storage.getItem(kept.key)
      if (text === null) return undefined
      try {
        return read(storage, text)?.value
      } catch (error) {
        throw error instanceof NotOurs ? error : new NotOurs(text, 'blocked')
      }
    },
    /** What stands here now is what is saved. */
    settle: () => void (saved = now()),
    /** Merges what another tab saved. Gives a question where both changed the same thing. */
    receive(storage: Storage, text: string): TabQuestion | null {
      const base = saved
      const theirs = read(storage, text)
      if (!theirs) return null
      saved = theirs.value
      const { value, clashes } = kept.merge({ base, ours: now(), theirs: theirs.value }, 'ours')
      put(value)
      const takeTheirs = () => put(kept.merge({ base, ours: now(), theirs: theirs.value }, 'theirs').value)
      return clashes.length > 0 ? { clashes, takeTheirs } : null
    },
    write(storage: Storage) {
      const value = now()
      const text = kept.write(value)
      storage.setItem(kept.key, text)
      seen = text
      saved = value
    },
  }
}
