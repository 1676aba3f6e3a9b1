/** Keeps the steps of a tab's history as changes of records, so that they can be undone after a reload. */
import type { Moment, History } from '../workspace/history.ts'
import { recordChanges, withRecords, type RecordChange } from '../workspace/records/changes.ts'
import { readChanges, type ReadChanges } from '../workspace/records/read.ts'
import type { Transaction } from './store.ts'

/** Raised whenever what a step may be changes: steps of another version are left out. */
const version = 1
const mostKept = 100
/** Steps of other tabs are kept as long as what was replaced, and of so many tabs. */
const daysKept = 30
const tabsKept = 8

/** A tab's list, under number 0. */
export interface StepList {
  readonly version: number
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number
  readonly past: readonly number[]
  readonly future: readonly number[]
}
type StoredStep = Pick<Moment, 'step' | 'touched'> & {
  readonly opens: readonly [left: string | null, then: string | null]
  /** From where the step leads to where it began. */
  readonly changes: readonly RecordChange[]
}

/** Returns whether it is a list that this release reads. */
export function isList(value: unknown): value is StepList {
  if (typeof value !== 'object' || value === null) return false
  const list = value as Partial<StepList>
  return list.version === version && Array.isArray(list.past) && Array.isArray(list.future)
}

/** Forgets the steps of tabs that have long been closed. */
export async function forgetOldSteps(transaction: Transaction, now: number): Promise<void> {
  const tabs = [...(await transaction.tabs())].map(([tab, list]) => ({ tab, at: isList(list) ? list.at : 0 }))
  const old = tabs
    .sort((one, other) => other.at - one.at)
    .filter(({ at }, place) => place >= tabsKept || at < now - daysKept * 86_400_000)
  for (const { tab } of old) {
    const numbers = [...(await transaction.steps(tab)).keys()]
    await transaction.putSteps(tab, new Map(numbers.map((number) => [number, undefined])))
  }
}

const stored = ({ step, touched, left, workspace }: Moment): StoredStep => ({
  step,
  touched,
  opens: [left.open, workspace.open],
  changes: recordChanges(left, workspace),
})

const isOther = (one: readonly Moment[], other: readonly Moment[]) =>
  one !== other && one.length + other.length > 0

export function createSteps({ $past, $future, $workspace, restore }: History['steps'], tab: string) {
  /** The moments that are stored, with their numbers. */
  let known: ReadonlyMap<Moment, number> = new Map()
  /** The lists that are stored: none at first. The first step may have been taken before what keeps it was fetched. */
  let past: readonly Moment[] = []
  let future: readonly Moment[] = []

  /** A step that leads from what stands by then. */
  function momentOf({ step, touched, opens }: StoredStep, { before, after }: ReadChanges): Moment {
    const [left, then] = opens
    return {
      step,
      touched,
      drafts: {},
      field: undefined,
      get left() {
        return { ...withRecords($workspace.get(), before), open: left }
      },
      get workspace() {
        return { ...withRecords($workspace.get(), after), open: then }
      },
    }
  }

  return {
    isUnsaved: () => isOther(past, $past.get()) || isOther(future, $future.get()),
    /** Brings back what was stored. Steps before one that can't be read are left out. */
    async load(transaction: Transaction, mergeStep: Parameters<typeof restore>[2]) {
      const steps = await transaction.steps(tab)
      const list = steps.get(0)
      if (!isList(list)) return
      const found = new Map<Moment, number>()
      const momentsOf = (numbers: readonly number[]) => {
        const moments: Moment[] = []
        for (const number of numbers.toReversed()) {
          const step = steps.get(number) as StoredStep | undefined
          const changes = step && readChanges(step.changes)
          if (!changes) break
          const moment = momentOf(step, changes)
          found.set(moment, number)
          moments.unshift(moment)
        }
        return moments
      }
      const isFirst = $past.get().length === 0
      restore(momentsOf(list.past), momentsOf(list.future), mergeStep)
      known = found
      if (isFirst) [past, future] = [$past.get(), $future.get()]
    },
    /** Has all of it written anew: what was stored is gone. */
    forget() {
      known = new Map()
      past = []
    },
    /** Gives what has changed by number, `undefined` for what is gone, and what is to be done once that is written. */
    pending(at: number): { readonly changed: ReadonlyMap<number, unknown>; readonly settle: () => void } {
      const [nextPast, nextFuture] = [$past.get(), $future.get()]
      const listed = [nextPast.slice(-mostKept), nextFuture.slice(-mostKept)] as const
      const next = new Map<Moment, number>()
      const changed = new Map<number, unknown>([...known.values()].map((number) => [number, undefined]))
      let highest = Math.max(0, ...known.values())
      for (const moment of listed.flat()) {
        const number = known.get(moment) ?? ++highest
        next.set(moment, number)
        if (known.has(moment)) changed.delete(number)
        else changed.set(number, stored(moment))
      }
      const [pastNumbers, futureNumbers] = listed.map((moments) => moments.map((one) => next.get(one)!))
      const list: StepList = { version, at, past: pastNumbers!, future: futureNumbers! }
      changed.set(0, list)
      const settle = () => {
        known = next
        ;[past, future] = [nextPast, nextFuture]
      }
      return { changed, settle }
    },
  }
}
