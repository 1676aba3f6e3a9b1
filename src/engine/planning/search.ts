/** Everything that is told about one request, piece by piece, the plan itself first. */
import type { Profile } from '../profile/index.ts'
import type { PathId, Program } from '../program/index.ts'
import { benefitsOf, type Benefit } from './benefit.ts'
import { planWithin, type Budget, type BudgetResult } from './budget.ts'
import type { SolverProgress, Solver } from './integer-program.ts'
import { eachPlan } from './plan.ts'
import type { PlanRequest } from './request.ts'
import type { Plan, PlanResult } from './result.ts'
import { plansByPath } from './by-path.ts'

/** The question of a search. */
export interface SearchJob {
  readonly program: Program
  readonly profile: Profile
  readonly request: PlanRequest
  /** With it the most is sought that can be reached within it, by the order of the targets, and nothing else. */
  readonly budget?: Budget
}
/** The cheapest plan by one path. */
export interface PathPlan {
  readonly path: PathId
  readonly result: PlanResult
}
/** A piece of what a search finds. */
export type SearchPiece =
  | ({ readonly code: 'progress' } & SolverProgress)
  | { readonly code: 'plan'; readonly result: PlanResult }
  | { readonly code: 'within'; readonly within: Extract<BudgetResult, { readonly ok: true }> }
  /** The next best plans. */
  | { readonly code: 'others'; readonly others: readonly Plan[] }
  /** The gap path by path, where a single level with several paths is asked for. */
  | { readonly code: 'paths'; readonly paths: readonly PathPlan[] }
  | { readonly code: 'helps'; readonly helps: readonly Benefit[] }
  | { readonly code: 'done' }

/** How many plans besides the best. */
const further = 3

/** The next best plans; none when the solver stops before it has proved all of them. */
function furtherPlans(results: Iterator<PlanResult, undefined>): Plan[] {
  const plans: Plan[] = []
  while (plans.length < further) {
    const { value } = results.next()
    if (!value) break
    if (!value.ok) return []
    plans.push(value.plan)
  }
  return plans
}

/** Seeks the plan and all that belongs to it, and reports each piece when it is there. */
export function searchPlans(
  { program, profile, request, budget }: SearchJob,
  solver: Solver,
  report: (piece: SearchPiece) => void,
) {
  const onProgress = (progress: SolverProgress) => report({ code: 'progress', ...progress })
  const control = { onProgress }
  if (budget) {
    const within = planWithin(program, profile, request, budget, solver, control)
    if (within.ok) report({ code: 'within', within })
    else report({ code: 'plan', result: { ok: false, code: 'stopped' } })
    report({ code: 'done' })
    return
  }
  const results = eachPlan(program, profile, request, solver, control)
  const result = results.next().value!
  report({ code: 'plan', result })
  const isAnswered = result.ok || result.code === 'impossible'
  if (result.ok && result.plan.steps.length > 0) report({ code: 'others', others: furtherPlans(results) })
  const [target, ...more] = request.targets
  if (isAnswered && target && more.length === 0 && target.path === undefined) {
    const paths = plansByPath(program, profile, target, request, solver, control)
    if (paths.length > 1) report({ code: 'paths', paths })
  }
  if (isAnswered) report({ code: 'helps', helps: benefitsOf(program, profile, request) })
  report({ code: 'done' })
}
