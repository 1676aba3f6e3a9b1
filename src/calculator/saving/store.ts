/** Where the workspace is kept: records, undo steps and texts. Whatever an act does in it is done whole or not at all. */
import type { RecordKey, WorkspaceRecord } from '../workspace/records/changes.ts'
import {
  answerInTime,
  inTransaction,
  withDatabase,
  type WholeTransaction,
} from '../workspace/records/database.ts'

/** What an act may do; it waits for nothing else meanwhile. */
export interface Transaction {
  /** The number of the last writing; 0 where nothing has been written. */
  readonly lastWriting: () => Promise<number>
  /** The records that were written after a writing; `null` where that is not known any more. */
  readonly writtenSince: (writing: number) => Promise<readonly RecordKey[] | null>
  readonly read: (keys: readonly RecordKey[]) => Promise<readonly WorkspaceRecord[]>
  /** All records, in parts: the page answers after each, however many they are. */
  readonly readAll: () => AsyncIterable<readonly WorkspaceRecord[]>
  /** Puts records, and removes those without a value. Gives the number of the writing. */
  readonly write: (records: readonly WorkspaceRecord[]) => Promise<number>
  readonly texts: () => Promise<ReadonlyMap<string, string>>
  readonly putText: (key: string, text: string | undefined) => Promise<void>
  /** The undo steps of a tab by their numbers, its list under 0. */
  readonly steps: (tab: string) => Promise<ReadonlyMap<number, unknown>>
  readonly putSteps: (tab: string, steps: ReadonlyMap<number, unknown>) => Promise<void>
  /** The list of each tab. */
  readonly tabs: () => Promise<ReadonlyMap<string, unknown>>
}

export interface Store {
  /** Rejects, with nothing done, where the act or the store fails. */
  readonly within: <Result>(act: (transaction: Transaction) => Promise<Result>) => Promise<Result>
}

/** Writings whose records are remembered one by one: tabs hear of each other sooner. */
const remembered = 100
/** Who has missed so many records reads all. */
const many = 1000
/** So many records are read in a task of the page: some ten milliseconds, or forty of a phone. */
const atOnce = 250

const stores = ['records', 'writings', 'steps', 'texts'] as const

function actingIn(transaction: WholeTransaction<typeof stores>): Transaction {
  const [records, writings, steps, texts] = [
    transaction.objectStore('records'),
    transaction.objectStore('writings'),
    transaction.objectStore('steps'),
    transaction.objectStore('texts'),
  ]
  const stepsOf = (tab: string) => IDBKeyRange.bound([tab, 0], [tab, Infinity])
  return {
    lastWriting: async () => (await writings.openKeyCursor(null, 'prev'))?.key ?? 0,
    async writtenSince(writing) {
      const [first, lists] = [
        await writings.getKey(IDBKeyRange.lowerBound(writing, true)),
        await writings.getAll(IDBKeyRange.lowerBound(writing, true)),
      ]
      return first === writing + 1 && lists.every((list) => list !== null) ? lists.flat() : null
    },
    async *readAll() {
      let part = await records.getAll(null, atOnce)
      while (part.length > 0) {
        yield part
        part = await records.getAll(IDBKeyRange.lowerBound(part.at(-1)!.key, true), atOnce)
      }
    },
    async read(keys) {
      const found = await Promise.all(keys.map(async (key) => records.get([...key] as never)))
      return found.filter((record) => record !== undefined)
    },
    async write(changed) {
      // Of what throws at once, too, the others that were asked for must hear.
      await Promise.all(
        changed.map(async (record) =>
          record.value === undefined ? records.delete([...record.key] as never) : records.put(record),
        ),
      )
      const writing = await writings.add(changed.length > many ? null : changed.map(({ key }) => key))
      await writings.delete(IDBKeyRange.upperBound(writing - remembered))
      return writing
    },
    async texts() {
      const keys = await texts.getAllKeys()
      const all = await texts.getAll()
      return new Map(keys.map((key, index) => [key, all[index]!]))
    },
    async putText(key, text) {
      await (text === undefined ? texts.delete(key) : texts.put(text, key))
    },
    async steps(tab) {
      const keys = await steps.getAllKeys(stepsOf(tab))
      const all = await steps.getAll(stepsOf(tab))
      return new Map(keys.map(([, number], index) => [number, all[index]]))
    },
    async putSteps(tab, changed) {
      await Promise.all(
        [...changed].map(async ([number, step]) =>
          step === undefined ? steps.delete([tab, number]) : steps.put(step, [tab, number]),
        ),
      )
    },
    async tabs() {
      const keys = (await steps.getAllKeys()).filter(([, number]) => number === 0)
      const lists = await Promise.all(keys.map((key) => steps.get(key)))
      return new Map(keys.map(([tab], index) => [tab, lists[index]]))
    },
  }
}

/** Opens the browser's own store: its IndexedDB. */
export const browserStore: Store = {
  within: (act) =>
    withDatabase((db) =>
      inTransaction(db, stores, async (transaction) => {
        const within = actingIn(transaction)
        // It begins as soon as no other tab acts.
        await answerInTime(within.lastWriting())
        return act(within)
      }),
    ),
}
