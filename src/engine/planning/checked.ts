/** What a solver says, checked in whole numbers: its tolerances decide nothing. */
import { valueOf, type IntegerProgram, type Outcome, type Solver } from './integer-program.ts'

/** A solver contradicted itself or the program it was given. */
export class SolverError extends Error {
  override readonly name = 'SolverError'
}

function check({ variables, constraints }: IntegerProgram, values: readonly number[]): void {
  const isWithin = (value: number, atLeast = -Infinity, atMost = Infinity) =>
    value >= atLeast && value <= atMost
  variables.forEach(({ atMost }, at) => {
    const value = values[at]!
    if (!Number.isInteger(value) || !isWithin(value, 0, atMost))
      throw new SolverError(`variable ${at} is ${value}, of at most ${atMost}`)
  })
  constraints.forEach(({ terms, atLeast, atMost }, at) => {
    const value = valueOf(terms, values)
    if (!isWithin(value, atLeast, atMost))
      throw new SolverError(`constraint ${at} is ${value}, from ${atLeast ?? '-'} to ${atMost ?? '-'}`)
  })
}

/** Returns the solver with every solution of it checked; one that breaks a bound is thrown as a {@link SolverError}. */
export const checked =
  (solver: Solver): Solver =>
  (program, control) => {
    const outcome: Outcome = solver(program, control)
    if ('values' in outcome) check(program, outcome.values)
    return outcome
  }
