/** Reads what is stored as input from another release: what can't be read is put aside, what a newer one wrote is left alone. */
import { withRecords, type RecordKey, type WorkspaceRecord } from '../workspace/records/changes.ts'
import { readRecords, withWholeLists } from '../workspace/records/read.ts'
import type { Aside } from '../workspace/saved-profile.ts'
import { emptyWorkspace, type Workspace } from '../workspace/workspace.ts'
import type { Store, Transaction } from './store.ts'

/** A newer release has written, and nothing may be written over it. */
export class Newer extends Error {
  readonly texts: readonly Aside[]
  constructor(texts: readonly Aside[]) {
    super('newer')
    this.texts = texts
  }
}

const asideKey = 'unread:'
/** Under it stands after which writing all records were put aside. */
const putAsideKey = 'put aside'

/** Lists every text that was put aside, oldest first. */
export const listAside = (texts: ReadonlyMap<string, string>): readonly Aside[] =>
  [...texts]
    .filter(([key]) => key.startsWith(asideKey))
    .map(([key, text]) => ({ key, text }))
    .sort((one, other) => Number(one.key.slice(asideKey.length)) - Number(other.key.slice(asideKey.length)))

/** Returns the writing by which all records were last put aside; 0 where none was. */
export const lastPutAside = (texts: ReadonlyMap<string, string>): number =>
  Number(texts.get(putAsideKey) ?? 0)

/** Puts a text aside, once. */
export async function putAside(transaction: Transaction, text: string): Promise<void> {
  const aside = listAside(await transaction.texts())
  if (aside.some((one) => one.text === text)) return
  const last = aside.at(-1)?.key.slice(asideKey.length) ?? 0
  await transaction.putText(`${asideKey}${Number(last) + 1}`, text)
}

/** What was stored when a tab began, and after which writing that was. */
export interface ReadAhead {
  readonly writing: number
  readonly workspace: Workspace
}

/**
 * Reads all records before the act that takes them in: so the page answers in between, however many they are. Gives nothing
 * where one can't be read; the act finds out why.
 */
export const readAhead = (store: Store): Promise<ReadAhead | undefined> =>
  store.within(async (transaction) => {
    const writing = await transaction.lastWriting()
    const all: WorkspaceRecord[] = []
    for await (const records of transaction.readAll()) {
      const read = readRecords(records)
      if (read.code !== 'read') return undefined
      all.push(...read.value)
    }
    return { writing, workspace: withRecords(emptyWorkspace, withWholeLists(all)) }
  })

async function allIn(transaction: Transaction): Promise<readonly WorkspaceRecord[]> {
  const all: WorkspaceRecord[] = []
  for await (const records of transaction.readAll()) all.push(...records)
  return all
}

/**
 * Reads some records into the workspace that they belong to, or all with `null`.
 * @throws Newer
 */
export async function readStored(
  transaction: Transaction,
  within: Workspace,
  keys: readonly RecordKey[] | null,
): Promise<Workspace> {
  const wanted = new Map((keys ?? []).map((key) => [JSON.stringify(key), key]))
  const found = keys ? await transaction.read([...wanted.values()]) : await allIn(transaction)
  for (const { key } of found) wanted.delete(JSON.stringify(key))
  const gone = [...wanted.values()].map((key) => ({ key, value: undefined }))
  const records = readRecords([...found, ...gone])
  if (records.code === 'read')
    return keys
      ? withRecords(within, records.value)
      : withRecords(emptyWorkspace, withWholeLists(records.value))
  const all = await allIn(transaction)
  const text = JSON.stringify(all)
  if (records.code === 'newer') throw new Newer([{ key: 'records', text }])
  await putAside(transaction, text)
  const writing = await transaction.write(all.map(({ key }) => ({ key, value: undefined })))
  await transaction.putText(putAsideKey, String(writing))
  return emptyWorkspace
}
