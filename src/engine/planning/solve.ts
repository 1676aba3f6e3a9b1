/** The cheapest way to complete all goals, proven. */
import type { AttestationId } from '../program/index.ts'
import { assign, type Assignment } from './assign.ts'
import { solveLexicographic } from './lexicographic.ts'
import { choiceOf } from './choice.ts'
import { classesOf, type Closeness } from './classes.ts'
import type { Crew } from './crews.ts'
import type { Gap, Goal, OpenOption } from './goals.ts'
import type { Control, Solver } from './integer-program.ts'
import { excludeKnownPlans } from './exclude-known-plans.ts'
import { conditionsOf, costAt, modelOf } from './model.ts'
import type { Prices } from './prices.ts'

/** The parts of all people in a plan, and the figures and facts that it takes. */
export interface Solution {
  readonly options: ReadonlyMap<Goal, OpenOption>
  readonly people: ReadonlyMap<number, Assignment>
  readonly figures: readonly Gap[]
  readonly facts: readonly AttestationId[]
  /** Whether an exam passed for a certification was counted elsewhere, too. */
  readonly isTogether: boolean
}
type Solved =
  | { readonly status: 'optimal'; readonly solution: Solution }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped' }

/**
 * Solves for the goals. Limits are first taken as holding for each part of what a person may take; that can only make
 * plans look cheaper. If the people of such a plan can keep their limits, it is the cheapest; if not, those concerned
 * are looked at more closely, until they can.
 *
 * An exam passed for a certification counts elsewhere, too. Where that would take too many combinations, each
 * certification is taken for itself: such a plan can be carried out, but a cheaper one may exist.
 *
 * @param known the solution is to do something less often than each of these
 */
export function solve(
  goals: readonly Goal[],
  crews: readonly Crew[],
  prices: Prices,
  solver: Solver,
  control: Control = {},
  known: readonly Solution[] = [],
): Solved {
  const conditions = conditionsOf(goals)
  const taken = new Set(known.flatMap(({ people }) => [...people.values()].flatMap(({ takes }) => takes)))
  const closeness = new Map<number, Closeness>()
  let isTogether = true
  for (;;) {
    const close = (position: number) => closeness.get(position) ?? 0
    const classes = classesOf(crews, conditions, prices, close, taken, isTogether)
    if (!classes) {
      isTogether = false
      continue
    }
    const model = excludeKnownPlans(known, modelOf(goals, conditions, classes, prices), goals)
    const outcome = solveLexicographic(model, solver, control, costAt)
    if (outcome.status !== 'optimal') return outcome
    const choice = choiceOf(model, outcome.values)
    const assigned = assign(choice)
    if (assigned.ok) {
      const { options, figures, facts } = choice
      return { status: 'optimal', solution: { options, people: assigned.people, figures, facts, isTogether } }
    }
    for (const position of assigned.crowded) {
      closeness.set(position, (closeness.get(position) ?? 0) === 0 ? 1 : 2)
    }
  }
}
