/** Tabs of one browser, over a database in memory that can be made to fail. */
import { vi } from 'vitest'
import { createKeeper } from '../../../src/calculator/saving/keeper.ts'
import type { Browser } from '../../../src/calculator/saving/browser.ts'
import type { Store, Transaction } from '../../../src/calculator/saving/store.ts'
import type { RecordKey, WorkspaceRecord } from '../../../src/calculator/workspace/records/changes.ts'
import { withRecords } from '../../../src/calculator/workspace/records/changes.ts'
import { readRecords } from '../../../src/calculator/workspace/records/read.ts'
import { emptyWorkspace, type Workspace } from '../../../src/calculator/workspace/workspace.ts'
import { calculatorOver, createStorage, type FakeStorage, type WholeCalculator } from '../support.ts'

interface Data {
  readonly records: Map<string, WorkspaceRecord>
  readonly writings: Map<number, readonly RecordKey[] | null>
  readonly steps: Map<string, Map<number, unknown>>
  readonly texts: Map<string, string>
}
const nothing = (): Data => ({ records: new Map(), writings: new Map(), steps: new Map(), texts: new Map() })

/** What goes wrong: it can't be opened, what it is asked for fails in the middle, or all is undone at the end. */
export type Fault = 'open' | 'middle' | 'end' | 'silent'

export interface FakeStore extends Store {
  within: Store['within']
  data: Data
  /** What goes wrong with each act to come; the last one stays. */
  faults: readonly (Fault | null)[]
  /** The acts so far. */
  acts: number
}

function transactionOn({ records, writings, steps, texts }: Data, fault: Fault | null): Transaction {
  const fail = async () => {
    if (fault === 'middle') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    await Promise.resolve()
  }
  const text = (key: RecordKey) => JSON.stringify(key)
  return {
    lastWriting: async () => Math.max(0, ...writings.keys()),
    async writtenSince(writing) {
      const since = [...writings].filter(([number]) => number > writing)
      return since[0]?.[0] === writing + 1 && since.every(([, keys]) => keys !== null)
        ? since.flatMap(([, keys]) => keys ?? [])
        : null
    },
    read: async (keys) => structuredClone(keys.flatMap((key) => records.get(text(key)) ?? [])),
    async *readAll() {
      for (const record of records.values()) yield await Promise.resolve([structuredClone(record)])
    },
    async write(changed) {
      for (const record of structuredClone(changed))
        if (record.value === undefined) records.delete(text(record.key))
        else records.set(text(record.key), record)
      await fail()
      const writing = Math.max(0, ...writings.keys()) + 1
      writings.set(
        writing,
        changed.map(({ key }) => key),
      )
      return writing
    },
    texts: async () => new Map(texts),
    async putText(key, text) {
      await fail()
      if (text === undefined) texts.delete(key)
      else texts.set(key, text)
    },
    steps: async (tab) => structuredClone(steps.get(tab) ?? new Map()),
    async putSteps(tab, changed) {
      const own = new Map(steps.get(tab))
      for (const [number, step] of structuredClone(changed))
        if (step === undefined) own.delete(number)
        else own.set(number, step)
      if (own.size > 0) steps.set(tab, own)
      else steps.delete(tab)
    },
    tabs: async () => new Map([...steps].map(([tab, own]) => [tab, own.get(0)])),
  }
}

export function createStore(): FakeStore {
  let turn: Promise<unknown> = Promise.resolve()
  const store: FakeStore = {
    data: nothing(),
    faults: [],
    acts: 0,
    within(act) {
      const next = turn.then(async () => {
        store.acts += 1
        const [fault = null, ...later] = store.faults
        if (later.length > 0) store.faults = later
        if (fault === 'open') throw new DOMException('No.', 'InvalidStateError')
        const { records, writings, steps, texts } = store.data
        const copy: Data = {
          records: new Map(records),
          writings: new Map(writings),
          steps: new Map(steps),
          texts: new Map(texts),
        }
        const result = await act(transactionOn(copy, fault))
        if (fault === 'end') throw new DOMException('Aborted.', 'AbortError')
        if (fault !== 'silent') store.data = copy
        return result
      })
      turn = next.catch(() => undefined)
      return next
    },
  }
  return store
}

export interface Tab extends WholeCalculator {
  readonly id: string
  readonly page: EventTarget
  readonly kept: ReturnType<typeof vi.fn>
  readonly stop: () => void
}

/** One browser: its local storage, its database, and the tabs that hear of each other. */
export interface World {
  readonly storage: FakeStorage
  readonly store: FakeStore
  readonly hearing: Map<string, () => void>
}

export const createWorld = (saved: Iterable<[string, string]> = []): World => ({
  storage: createStorage(saved),
  store: createStore(),
  hearing: new Map(),
})

/** Lets typing rest and everything be done that follows. */
export const rest = () => vi.advanceTimersByTimeAsync(300)

let tabs = 0

/** Opens a tab, or the one of that id again, and waits until it has begun. */
export async function openTab(
  { storage, store, hearing }: World,
  id = `tab-${(tabs += 1)}`,
  access = () => storage,
): Promise<Tab> {
  const page = new EventTarget()
  const calculator = calculatorOver(storage)
  const kept = vi.fn()
  const browser: Browser = {
    keep: kept,
    hasDatabase: async () => store.data.writings.size > 0,
    open: async ({ history, state, onTold }) => {
      hearing.set(id, onTold)
      return createKeeper(history, state, {
        store,
        storage: access,
        tab: id,
        now: () => new Date(0),
        tell: () => [...hearing].forEach(([tab, hear]) => tab !== id && hear()),
      })
    },
  }
  const { stop } = calculator.saving.start(page, browser)
  await rest()
  return { ...calculator, id, page, kept, stop }
}

/** Ends a tab as a crash does: it does nothing more. */
export function crash({ hearing }: World, { id, page, stop }: Tab): void {
  hearing.delete(id)
  void page
  void stop
}

/** Returns what the database says. */
export function savedIn({ store }: World): Workspace {
  const read = readRecords([...store.data.records.values()])
  if (read.code !== 'read') throw new Error(read.code)
  return withRecords(emptyWorkspace, read.value)
}
