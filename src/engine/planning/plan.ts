/** Plans: the fewest or cheapest new achievements that reach levels, proven. */
import type { Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { requestProblems } from './check.ts'
import { isComplete, openOptions } from './goals.ts'
import type { Control, Solver } from './integer-program.ts'
import { allowed } from './work.ts'
import { whyNot } from './obstacles.ts'
import { totalOf } from './prices.ts'
import { remembered } from './remembered.ts'
import type { PlanRequest } from './request.ts'
import type { Plan, PlanResult, PlansResult } from './result.ts'
import { solve, type FoundSolution, type Solution } from './solve.ts'
import { stepsOf } from './steps.ts'
import { taskOf, type Task } from './task.ts'

/** How much dearer than the cheapest it may be. */
function certaintyOf({ cost, bound }: FoundSolution): Pick<Plan, 'proven' | 'atMostDearer'> {
  if (bound === null) return { proven: false }
  return { proven: cost <= bound, ...(bound > 0 && { atMostDearer: Math.max(0, cost - bound) / bound }) }
}

/** Returns the plan that a solution is. */
export function planOf(task: Task, solved: FoundSolution, solver: Solver): Plan {
  const { solution } = solved
  const found = stepsOf(task, solution, solver)
  const { targets, situation, context } = task
  const chosen = new Map([...solution.options].map(([{ target }, { option }]) => [target, option.path]))
  return {
    on: situation.on,
    takenOn: situation.takenOn,
    cost: totalOf(
      found.steps.map(({ cost }) => cost),
      task.prices,
    ),
    ...certaintyOf(solved),
    isDatedBefore: situation.takenOn < situation.program.published,
    ...found,
    met: targets.map((target) => ({
      competency: target.competency,
      level: target.level,
      path: chosen.get(target) ?? openOptions(target, context).find(isComplete)?.option.path ?? null,
    })),
  }
}

/**
 * Yields the cheapest plan, then each next best one when it is asked for, and ends when there are no more. What can't be
 * answered is yielded last: a bad request, no plan at all, or a solver that stopped.
 */
export function* eachPlan(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  solver: Solver,
  control: Control,
): Generator<PlanResult, undefined> {
  const problems = requestProblems(program, profile, request)
  if (problems.length > 0) {
    yield { ok: false, code: 'bad-request', problems }
    return
  }
  const task = taskOf(program, profile, request)
  const solverOnce = remembered(solver)
  const known: Solution[] = []
  for (;;) {
    const solved = solve({ ...task, known }, solverOnce, allowed(control))
    if (solved.status === 'infeasible') {
      if (known.length > 0) return
      yield { ok: false, code: 'impossible', why: whyNot(program, profile, request, solverOnce, control) }
      return
    }
    if (solved.status !== 'solved') {
      yield { ok: false, code: solved.status }
      return
    }
    const plan = planOf(task, solved, solverOnce)
    yield { ok: true, plan }
    if (plan.steps.length === 0) return
    known.push(solved.solution)
  }
}

/**
 * Returns the cheapest plan and the next best ones, at most `howMany`. Each plan does something less often than every
 * plan before it (takes an achievement, associates or hires someone, grows a figure), no matter who does it; among all such
 * plans it is the cheapest, which is proven. Fewer plans when there are no more. Where one achievement does all that
 * another does at no higher price, the other makes no plan of its own: it stands among the step's `instead`.
 *
 * Pure: equal arguments give equal plans. `control` sees each of the solver's runs for itself.
 *
 * @param howMany at least 1
 */
export function plansFor(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  solver: Solver,
  howMany: number,
  control: Control = {},
): PlansResult {
  const plans: Plan[] = []
  for (const result of eachPlan(program, profile, request, solver, control)) {
    if (!result.ok) return result
    plans.push(result.plan)
    if (plans.length === howMany) break
  }
  return { ok: true, plans }
}

/**
 * Returns the cheapest plan that reaches all targets on the day; see {@link PlanRequest} for what "cheapest" means. It is
 * proven that no plan is cheaper, and `assess()` finds every target met in the profile that {@link applyPlan} gives.
 */
export function planFor(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  solver: Solver,
  control: Control = {},
): PlanResult {
  const result = plansFor(program, profile, request, solver, 1, control)
  return result.ok ? { ok: true, plan: result.plans[0]! } : result
}
