/** The same data by the rules of another edition. */
import type { Program } from '../../engine/program/index.ts'
import { createIndexer } from '../../engine/requirements/index.ts'
import type { Calculator } from './calculator.ts'
import { createResult } from './result.ts'

/** Creates a store for a calculator. */
type Create = (calculator: never) => unknown

/**
 * Creates a calculator that judges the data of another one by other rules: what is entered, the day and what is open are the
 * same. The stores that know no rules are those of the other calculator; `shared` names them.
 */
export function judgedBy(program: Program, own: Calculator, shared: readonly Create[]): Calculator {
  const index = createIndexer(program)
  const stores = new Map<unknown, unknown>()
  const calculator: Calculator = {
    ...own,
    program,
    whole: () => Promise.resolve(program),
    index,
    result: createResult(program, own.deferred.$judged, index),
    of<Store>(create: (calculator: Calculator) => Store): Store {
      if (shared.includes(create)) return own.of(create)
      if (!stores.has(create)) stores.set(create, create(calculator))
      return stores.get(create) as Store
    },
  }
  return calculator
}
