/**
 * What is not saved yet when the page goes: written at once to the browser's local storage, as changes of records, and taken in
 * at the next start. A database gives no such promise to a page that goes.
 */
import type { Storage } from '../workspace/saved-profile.ts'
import type { RecordChange } from '../workspace/records/changes.ts'
import { readChanges, type ReadChanges } from '../workspace/records/read.ts'

const beginning = 'partner-competency-guide:unsaved:'
/** Older releases put aside here what they could not read. */
const asideBeginning = 'partner-competency-guide:unread:'

/** What a tab left behind. */
export interface Left {
  readonly key: string
  readonly tab: string
  readonly text: string
  /** `null` where this release can't read them. */
  readonly changes: ReadChanges | null
  /** The tab's undo steps that changed, by number. */
  readonly steps: ReadonlyMap<number, unknown>
}

/** As JSON has it: `null` for what is not there. */
interface Journal {
  readonly changes: readonly RecordChange[]
  readonly steps: readonly (readonly [number: number, step: unknown])[]
}

/** Writes a tab's changes and its undo steps. Throws where they don't stand there afterwards. */
export function writeJournal(
  storage: Storage,
  tab: string,
  changes: readonly RecordChange[],
  steps: ReadonlyMap<number, unknown>,
): void {
  const journal: Journal = {
    changes: changes.map(({ key, before = null, after = null }) => ({ key, before, after })),
    steps: [...steps].map(([number, step = null]) => [number, step]),
  }
  const [key, text] = [beginning + tab, JSON.stringify(journal)]
  storage.setItem(key, text)
  if (storage.getItem(key) === text) return
  storage.removeItem(key)
  throw new Error('not written')
}

export const removeJournal = (storage: Storage, tab: string): void => storage.removeItem(beginning + tab)

const withoutNull = (value: unknown) => value ?? undefined

function read(text: string): Pick<Left, 'changes' | 'steps'> {
  try {
    const { changes, steps } = JSON.parse(text) as Journal
    return {
      changes: readChanges(
        changes.map(({ key, before, after }) => ({
          key,
          before: withoutNull(before),
          after: withoutNull(after),
        })),
      ),
      steps: new Map(
        steps
          .filter(([number]) => Number.isInteger(number))
          .map(([number, step]) => [number, withoutNull(step)]),
      ),
    }
  } catch {
    return { changes: null, steps: new Map() }
  }
}

/** Reads what all tabs left behind, and what older releases put aside. */
export const readJournals = (storage: Storage): Left[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)!)
    .filter((key) => key.startsWith(beginning) || key.startsWith(asideBeginning))
    .map((key) => {
      const text = storage.getItem(key) ?? ''
      const left = key.startsWith(beginning)
        ? read(text)
        : { changes: null, steps: new Map<number, unknown>() }
      return { key, tab: key.slice(beginning.length), text, ...left }
    })
