/** Several objectives, one after the other: each is minimized among the solutions that are best by those before. */
import { SolverError } from './checked.ts'
import {
  valueOf,
  type Constraint,
  type Control,
  type IntegerProgram,
  type Solver,
  type Terms,
} from './integer-program.ts'

/** An objective, the first of several matters most. */
export interface Objective {
  readonly terms: Terms
  /** What no best solution exceeds, where that is known. */
  readonly atMost?: number
}
/** An integer program with several objectives. */
export interface OrderedProgram extends Omit<IntegerProgram, 'objective'> {
  readonly objectives: readonly Objective[]
}

/** The outcome for a program with several objectives. */
export type OrderedOutcome =
  /** For each objective, a value that no solution undercuts which is best by those before; `null`: none is known. */
  | {
      readonly status: 'found'
      readonly values: readonly number[]
      readonly bounds: readonly (number | null)[]
    }
  | { readonly status: 'infeasible' | 'undecided' | 'stopped' }

/** A solver tells sums of larger coefficients less well apart. */
const mostCoefficient = 1e9

/** One objective, or two that are minimized at once: `weight` × the first + the second. */
interface Stage {
  readonly objectives: readonly number[]
  readonly terms: Terms
  readonly weight: number
  /** What the terms of the first were divided by. */
  readonly unit: number
  /** What the second does not exceed. */
  readonly rest: number
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

function weighted(first: Terms, weight: number, second: Terms): Terms {
  const sum = new Map<number, number>()
  for (const [variable, coefficient] of first) sum.set(variable, coefficient * weight)
  for (const [variable, coefficient] of second) sum.set(variable, (sum.get(variable) ?? 0) + coefficient)
  return [...sum]
}

/**
 * Puts objectives together where that can be done without a loss: the second is less than the weight of a unit of the
 * first, in any best solution.
 */
function stagesOf(objectives: readonly Objective[]): Stage[] {
  const stages: Stage[] = []
  let at = 0
  while (at < objectives.length) {
    const { terms } = objectives[at]!
    const unit = terms.reduce((divisor, [, coefficient]) => greatestDivisor(coefficient, divisor), 0) || 1
    const reduced = terms.map(([variable, coefficient]) => [variable, coefficient / unit] as const)
    const { terms: second = [], atMost: rest = Infinity } = objectives[at + 1] ?? {}
    const largest = reduced.reduce((most, [, coefficient]) => Math.max(most, coefficient), 0)
    const weight = rest + 1
    if (terms.length > 0 && second.length > 0 && largest * weight <= mostCoefficient) {
      stages.push({ objectives: [at, at + 1], terms: weighted(reduced, weight, second), weight, unit, rest })
      at += 2
    } else {
      stages.push({ objectives: [at], terms: reduced, weight: 1, unit, rest: 0 })
      at += 1
    }
  }
  return stages.filter(({ terms }) => terms.length > 0)
}

/** What the first objective of the stage is at least, when the stage's value is at least `bound`. */
const firstBound = ({ weight, unit, rest }: Stage, bound: number): number =>
  Math.max(0, Math.ceil((bound - rest) / weight)) * unit

/**
 * Minimizes the objectives in their order.
 *
 * @param solver checked
 * @param controlOf also given how a bound of the solver's becomes one of the objective at that place
 */
export function solveInOrder(
  { variables, constraints, objectives }: OrderedProgram,
  solver: Solver,
  controlOf: (objective: number, boundOf: (bound: number) => number) => Control,
): OrderedOutcome {
  const kept: Constraint[] = [...constraints]
  const bounds: (number | null)[] = objectives.map(() => 0)
  let isProven = true
  let values: readonly number[] | undefined
  const stages = stagesOf(objectives)
  const last: Stage = { objectives: [], terms: [], weight: 1, unit: 1, rest: 0 }
  for (const stage of stages.length > 0 ? stages : [last]) {
    const boundOf = (bound: number) => firstBound(stage, bound)
    const control = controlOf(stage.objectives[0] ?? 0, boundOf)
    const program = { variables, constraints: kept, objective: stage.terms }
    const outcome = solver(program, { ...control, ...(values && { start: values }) })
    if (outcome.status === 'infeasible' && values)
      throw new SolverError('what the solver found before is no solution any more')
    if (outcome.status === 'stopped' || outcome.status === 'infeasible') return outcome
    if (outcome.status === 'undecided' && !values) return outcome
    if (outcome.status !== 'undecided') values = outcome.values
    const found = values!
    const value = valueOf(stage.terms, found)
    const [first, second] = stage.objectives
    const bound = outcome.status === 'optimal' ? value : outcome.status === 'unproven' ? outcome.bound : 0
    if (first !== undefined) bounds[first] = isProven ? firstBound(stage, bound) : null
    if (outcome.status !== 'optimal') isProven = false
    if (second !== undefined) bounds[second] = isProven ? valueOf(objectives[second]!.terms, found) : null
    kept.push({ terms: stage.terms, atMost: value })
  }
  return { status: 'found', values: values!, bounds }
}
