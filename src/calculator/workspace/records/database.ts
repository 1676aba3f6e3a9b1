/**
 * The browser's database of the calculator. Each act opens it for itself and closes it, so that no tab keeps another one from
 * deleting it or from bringing it to a newer version.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import { databaseName } from '../saved-profile.ts'
import type { RecordKey, WorkspaceRecord } from './changes.ts'

export interface Schema extends DBSchema {
  /** What was replaced, and by what; see the feature of earlier states. */
  states: { key: number; value: object }
  /** Under the id of their state; as they are read again: data of this release or an older one. */
  contents: {
    key: number
    value: { readonly profile: unknown; readonly scenarios: unknown; readonly plan?: unknown }
  }
  records: { key: RecordKey & string[]; value: WorkspaceRecord }
  /** Which records each writing changed, under its number; `null` for very many. */
  writings: { key: number; value: readonly RecordKey[] | null }
  /** Undo steps: each under its tab and number, a tab's list under number 0. */
  steps: { key: [tab: string, number: number]; value: unknown }
  /** What could not be read, under a number of its own, and what was taken over from an older release. */
  texts: { key: string; value: string }
}
export type Database = IDBPDatabase<Schema>

/** Milliseconds for which another tab may keep the database from being opened, or from beginning an act. */
const patience = 4000

const begin = () =>
  openDB<Schema>(databaseName, 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('states', { keyPath: 'id', autoIncrement: true })
        db.createObjectStore('contents')
      }
      db.createObjectStore('records', { keyPath: 'key' })
      db.createObjectStore('writings', { autoIncrement: true })
      db.createObjectStore('steps')
      db.createObjectStore('texts')
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })

/** Waits for an answer of the database, in time: another tab may keep it to itself. */
export async function answerInTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('blocked')), patience)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

async function open(): Promise<Database> {
  const opening = begin()
  try {
    return await answerInTime(opening)
  } catch (error) {
    void opening.then(
      (db) => db.close(),
      () => undefined,
    )
    throw error
  }
}

/** Acts on the database. Rejects where the browser has none, or can't open it. */
export async function withDatabase<Result>(act: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await open()
  try {
    return await act(db)
  } finally {
    db.close()
  }
}

export type WholeTransaction<Names extends readonly StoreNames<Schema>[]> = IDBPTransaction<
  Schema,
  [...Names],
  'readwrite'
>

/** Acts in one transaction over some stores: all of it is done, or nothing. */
export async function inTransaction<const Names extends readonly StoreNames<Schema>[], Result>(
  db: Database,
  names: Names,
  act: (transaction: WholeTransaction<Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction([...names], 'readwrite')
  // What fails is told once, by what was asked for.
  transaction.done.catch(() => undefined)
  try {
    const result = await act(transaction)
    await transaction.done
    return result
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It has ended by itself.
    }
    throw error
  }
}
