/** What can be reached within a budget, and what the next level up would cost. */
import type { Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { requestProblems } from './check.ts'
import { SolverError } from './checked.ts'
import { unitsWithin } from './decimals.ts'
import type { Control, Solver } from './integer-program.ts'
import { planOf } from './plan.ts'
import { costOf } from './prices.ts'
import { remembered } from './remembered.ts'
import type { PlanRequest, RequestProblem, Target } from './request.ts'
import { impossibleAlone } from './obstacles.ts'
import type { Plan, WhyNot } from './result.ts'
import { solve, type FoundSolution } from './solve.ts'
import { taskOf, type Task } from './task.ts'
import { allowed } from './work.ts'
import type { BudgetUnits } from './within-budget.ts'

/** What a plan may take in all. What is absent is not bounded. */
export interface Budget {
  /** In the unit of the request's prices. */
  readonly cost?: number
  /** Exams and assessments to pass, by all people together. */
  readonly exams?: number
}

/** A mistake in a budget: below 0, not a number, or not a whole number of exams. */
export interface BudgetProblem {
  readonly code: 'not-a-budget'
  readonly of: keyof Budget
}

/** The next level up, and by how much its cheapest plan exceeds the budget. */
export interface NextLevel {
  readonly target: Target
  /** The cheapest plan that reaches this target besides those that the budget is enough for. */
  readonly plan: Plan
  /** What the budget lacks for this plan; at least one is above 0. */
  readonly missing: Required<Budget>
}

/** The most that can be reached within a budget. */
export type BudgetResult =
  | {
      readonly ok: true
      /** The cheapest plan that reaches them and keeps within the budget. */
      readonly plan: Plan
      /** Exams and assessments to pass by the plan. */
      readonly exams: number
      /** The targets that the budget is enough for, by priority; those that are met already are among them. */
      readonly reached: readonly Target[]
      /** The targets that it is not enough for, by priority; a plan beyond the budget may reach them. */
      readonly beyond: readonly Target[]
      /** The targets that no budget reaches, together with `reached`. */
      readonly impossible: readonly Target[]
      /** Of these, why those that can't be reached even alone; the others can't be beside `reached`. */
      readonly why: WhyNot['targets']
      /** The targets for which the work that was allowed found no answer. */
      readonly undecided: readonly Target[]
      /** The first of those beyond; `null` when there is none. */
      readonly next: NextLevel | null
    }
  | {
      readonly ok: false
      readonly code: 'bad-request'
      readonly problems: readonly (RequestProblem | BudgetProblem)[]
    }
  | { readonly ok: false; readonly code: 'stopped' }

function budgetProblems({ cost = 0, exams = 0 }: Budget): BudgetProblem[] {
  const isWhole = Number.isInteger(exams) && exams >= 0
  return [
    ...(Number.isFinite(cost) && cost >= 0 ? [] : [{ code: 'not-a-budget', of: 'cost' } as const]),
    ...(isWhole ? [] : [{ code: 'not-a-budget', of: 'exams' } as const]),
  ]
}

const examsOf = ({ solution }: FoundSolution, { prices }: Task): number =>
  [...solution.people.values()]
    .flatMap(({ takes }) => takes)
    .reduce((total, id) => total + prices.exams(id), 0)

const unitsOf = ({ cost, exams }: Budget, { prices }: Task): BudgetUnits => ({
  ...(cost !== undefined && { cost: unitsWithin(cost, prices.places) }),
  ...(exams !== undefined && { exams }),
})

const isWithin = (solved: FoundSolution, task: Task, { cost = Infinity, exams = Infinity }: BudgetUnits) =>
  solved.cost <= cost && examsOf(solved, task) <= exams

type Place = 'reached' | 'beyond' | 'impossible' | 'undecided'
const placeOf = {
  solved: 'reached',
  beyond: 'beyond',
  infeasible: 'impossible',
  undecided: 'undecided',
} as const

/** How far the cheapest plan lies beyond the budget. */
function nextLevel(
  target: Target,
  task: Task,
  solved: FoundSolution,
  budget: Budget,
  solver: Solver,
): NextLevel {
  const { cost = Infinity, exams = Infinity } = unitsOf(budget, task)
  const over = (taken: number, allowed: number) => Math.max(0, taken - allowed)
  return {
    target,
    plan: planOf(task, solved, solver),
    missing: {
      cost: costOf(over(solved.cost, cost), task.prices),
      exams: over(examsOf(solved, task), exams),
    },
  }
}

/**
 * Returns the most that can be reached within a budget: of the request's targets, which stand by priority, the first if
 * any plan within the budget reaches it, then the second if any reaches both, and so on. The plan is the cheapest that
 * reaches all of these and keeps within the budget; "cheapest" as for {@link PlanRequest}. `next` says what the first
 * target that was left out would cost besides.
 *
 * Pure: equal arguments give equal answers.
 *
 * @param request its targets by priority
 */
export function planWithin(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  budget: Budget,
  solver: Solver,
  control: Control = {},
): BudgetResult {
  const problems = [...requestProblems(program, profile, request), ...budgetProblems(budget)]
  if (problems.length > 0) return { ok: false, code: 'bad-request', problems }
  const solverOnce = remembered(solver)
  const freely = (targets: readonly Target[]) => {
    const task = taskOf(program, profile, { ...request, targets })
    return { task, solved: solve(task, solverOnce, allowed(control)) }
  }
  /** The cheapest plan may be within the budget by itself, which is quicker to find. */
  const within = (targets: readonly Target[]) => {
    const { task, solved } = freely(targets)
    const bounds = unitsOf(budget, task)
    const isEnough = solved.status !== 'solved' || isWithin(solved, task, bounds)
    if (isEnough) return { task, solved }
    const bounded = solve({ ...task, budget: bounds }, solverOnce, allowed(control))
    return { task, solved: bounded.status === 'infeasible' ? ({ status: 'beyond' } as const) : bounded }
  }
  const lists = { reached: [], beyond: [], impossible: [], undecided: [] } as Record<Place, Target[]>
  const { reached, beyond, impossible, undecided } = lists
  let best = freely([])
  for (const target of request.targets) {
    const { task, solved } = within([...reached, target])
    if (solved.status === 'stopped') return { ok: false, code: 'stopped' }
    lists[placeOf[solved.status]].push(target)
    if (solved.status === 'solved') best = { task, solved }
  }
  if (best.solved.status !== 'solved') throw new SolverError('there is always a plan for nothing')
  let next: NextLevel | null = null
  while (beyond.length > 0 && next === null) {
    const target = beyond[0]!
    const { task, solved } = freely([...reached, target])
    if (solved.status === 'stopped') return { ok: false, code: 'stopped' }
    if (solved.status === 'solved') next = nextLevel(target, task, solved, budget, solverOnce)
    else (solved.status === 'infeasible' ? impossible : undecided).push(beyond.shift()!)
  }
  const { task, solved } = best
  return {
    ok: true,
    plan: planOf(task, solved, solverOnce),
    exams: examsOf(solved, task),
    ...lists,
    why: impossibleAlone(program, profile, { ...request, targets: impossible }, solverOnce, control),
    next,
  }
}
