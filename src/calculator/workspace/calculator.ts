/** One calculator: what every feature may read, and the stores of the features, each made when it is first asked for. */
import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { Program } from '../../engine/program/index.ts'
import { createIndexer, type Indexer } from '../../engine/requirements/index.ts'
import { createDay, type DayStore } from './day.ts'
import { createDeferredProfile, type DeferredProfile, type PutOff } from './deferred-profile.ts'
import { createHistory, type History } from './history.ts'
import { createOrganization, type Organization } from './organization.ts'
import { createResult, type Result } from './result.ts'
import type { Storage } from './saved-profile.ts'
import { atOnce } from './scheduler.ts'
import { createView, type ViewStore } from './view.ts'
import type { EditionId } from './workspace.ts'

export interface CalculatorOptions {
  /** Gives the browser's storage, or throws where there is none. */
  readonly access: () => Storage
  readonly history?: History
  /** Fetches what `program` leaves out; by itself it is whole. */
  readonly whole?: () => Promise<Program>
  /** Says when to do what is not urgent, each time for one kind of work. */
  readonly pace?: () => PutOff
}

export interface Calculator {
  readonly program: Program
  /** Gives the program with all that it says: the first answer needs no notes and only titles of one language. */
  readonly whole: () => Promise<Program>
  readonly history: History
  /** What the ids of the people end in who are added here. */
  readonly mark: string
  readonly day: DayStore
  /** The profile and the day that the answer is about, as they stood a moment ago. */
  readonly deferred: DeferredProfile
  readonly index: Indexer
  readonly access: () => Storage
  readonly pace: () => PutOff
  readonly view: ViewStore
  readonly result: Result
  readonly organization: Organization
  /** The calculators of other editions over the same data, once their rules have been fetched. */
  readonly $others: WritableAtom<ReadonlyMap<EditionId, Calculator>>
  /** The calculator of the edition by whose rules is judged; none until these have been fetched. */
  readonly $judging: ReadableAtom<Calculator | undefined>
  /** Gives a feature's store; it is created when it is first asked for. */
  readonly of: <Store>(create: (calculator: Calculator) => Store) => Store
}

const letters = 'bcdfghjkmnpqrstvwxz'

/**
 * Two tabs may each add somebody before they hear of each other, so a number in turn would not do. As all of a tab have one
 * mark, a link that they are packed into is hardly longer.
 */
const freshMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => letters[byte % letters.length]).join('')

/** Creates the calculator for a program. Only what the visitor typed, the day and what is open are written; the rest follows. */
export function createCalculator(
  program: Program,
  {
    access,
    history = createHistory(),
    pace = atOnce,
    whole = () => Promise.resolve(program),
  }: CalculatorOptions,
): Calculator {
  const day = createDay(program, history)
  const deferred = createDeferredProfile(history.$profile, day.$day, pace())
  const index = createIndexer(program)
  const $others = atom<ReadonlyMap<EditionId, Calculator>>(new Map())
  const stores = new Map<unknown, unknown>()
  const calculator: Calculator = {
    program,
    whole,
    history,
    mark: freshMark(),
    day,
    deferred,
    index,
    access,
    pace,
    view: createView(),
    result: createResult(program, deferred.$judged, index),
    organization: createOrganization(history),
    $others,
    $judging: computed([history.$workspace, $others], ({ edition }, others) =>
      edition === undefined ? calculator : others.get(edition),
    ),
    of<Store>(create: (calculator: Calculator) => Store): Store {
      if (!stores.has(create)) stores.set(create, create(calculator))
      return stores.get(create) as Store
    },
  }
  return calculator
}
