/** The cheapest way to complete all goals, proven. */
import type { AchievementId, AttestationId } from '../program/index.ts'
import { assign, type Assignment } from './assign.ts'
import { choiceOf } from './choice.ts'
import { SolverError } from './checked.ts'
import { solveByComponents } from './components.ts'
import { classesOf, partsOfWorks, type Closeness } from './classes.ts'
import { kindsOf } from './interchangeable.ts'
import type { Gap, Goal, OpenOption } from './goals.ts'
import { valueOf, type Control, type Solver, type SolverProgress } from './integer-program.ts'
import { excludeKnownPlans } from './exclude-known-plans.ts'
import { conditionsOf, costAt, modelOf } from './model.ts'
import { examOf } from './parts.ts'
import { costOf } from './prices.ts'
import { withinReach } from './reach.ts'
import type { Task } from './task.ts'
import { withinBudget, type BudgetUnits } from './within-budget.ts'

/** The parts of all people in a plan, and the figures and facts that it takes. */
export interface Solution {
  readonly options: ReadonlyMap<Goal, OpenOption>
  readonly people: ReadonlyMap<number, Assignment>
  readonly figures: readonly Gap[]
  readonly facts: readonly AttestationId[]
  /** Whether an exam passed for a certification was counted elsewhere, too. */
  readonly isTogether: boolean
}
/** A solution, and what is proven of it. */
export interface FoundSolution {
  readonly status: 'solved'
  readonly solution: Solution
  /** In smallest units. */
  readonly cost: number
  /** No solution costs less; `null` where nothing is known. */
  readonly bound: number | null
}
type Solved = FoundSolution | { readonly status: 'infeasible' | 'undecided' | 'stopped' }

/** What is solved for. */
export interface Question extends Pick<Task, 'goals' | 'crews' | 'prices'> {
  /** The solution is to do something less often than each of these. */
  readonly known?: readonly Solution[]
  readonly budget?: BudgetUnits
}

/**
 * Solves for the goals. Limits are first taken as holding for each part of what a person may take; that can only make
 * plans look cheaper. If the people of such a plan can keep their limits, it is the cheapest; if not, those concerned
 * are looked at more closely, until they can.
 *
 * An exam passed for a certification counts elsewhere, too. Where that would take too many combinations, each
 * certification is taken for itself: such a plan can be carried out, but a cheaper one may exist.
 */
export function solve(
  { goals: wanted, crews, prices, known = [], budget = {} }: Question,
  solver: Solver,
  control: Control = {},
): Solved {
  const goals = withinReach(wanted, crews, prices.exams)
  if (!goals) return { status: 'infeasible' }
  const conditions = conditionsOf(goals)
  const kindOf = kindsOf(conditionsOf(wanted), prices, crews[0]?.works ?? new Map(), partsOfWorks(crews))
  const taken = new Set(
    known.flatMap(({ people }) => [...people.values()].flatMap(({ takes }) => takes.map(kindOf))),
  )
  const isScarce = (id: AchievementId) => taken.has(kindOf(examOf(id)))
  const { onProgress } = control
  const telling = onProgress && {
    onProgress: ({ bound }: SolverProgress) => onProgress({ bound: costOf(bound, prices) }),
  }
  const closeness = new Map<number, Closeness>()
  const tighten = (position: number, least: Closeness) => {
    if ((closeness.get(position) ?? 0) < least) closeness.set(position, least)
  }
  let isTogether = true
  let rounds = 0
  let leanest: number | null = null
  let bound: number | null = null
  for (;;) {
    const close = (position: number) => closeness.get(position) ?? 0
    const classes = classesOf(crews, conditions, prices, close, isScarce, kindOf, isTogether)
    if (!classes) {
      isTogether = false
      continue
    }
    const whole = withinBudget(budget, modelOf(goals, conditions, classes, prices))
    const model = excludeKnownPlans(known, whole, goals, kindOf)
    const outcome = solveByComponents(model, solver, { ...control, ...telling }, costAt)
    if (outcome.status !== 'found') return outcome
    // Whatever is looked at more closely, plans can only turn out dearer: among those of as many unpriced steps.
    const [unpriced = null, cost = null] = outcome.bounds
    if (unpriced !== leanest) bound = null
    leanest = unpriced
    bound = cost === null ? null : Math.max(bound ?? 0, cost)
    const choice = choiceOf(model, outcome.values)
    const assigned = assign(choice)
    if (assigned.ok) {
      const { options, figures, facts } = choice
      const solution = { options, people: assigned.people, figures, facts, isTogether }
      const total = valueOf(model.objectives[costAt].terms, outcome.values)
      return { status: 'solved', solution, cost: total, bound: isTogether ? bound : null }
    }
    if ([...assigned.crowded].every((position) => close(position) === 2))
      throw new SolverError('the limit of a single person is not kept')
    rounds += 1
    for (const position of assigned.crowded) tighten(position, close(position) === 0 ? 1 : 2)
    // Where looking closer at some makes others crowded, all are looked at.
    if (rounds === 2) for (const { members } of crews) for (const position of members) tighten(position, 1)
  }
}
