/** Everything that is told about one request, piece by piece, the plan itself first. */
import type { Profile } from '../profile/index.ts'
import type { PathId, Program } from '../program/index.ts'
import { helpsOf, type Help } from './benefit.ts'
import type { Progress, Solver } from './integer-program.ts'
import { planFor, plansFor } from './plan.ts'
import type { PlanRequest } from './request.ts'
import type { Plan, PlanResult } from './result.ts'
import { plansByPath } from './by-path.ts'

export interface Job {
  readonly program: Program
  readonly profile: Profile
  readonly request: PlanRequest
}
export interface ByPath {
  readonly path: PathId
  readonly result: PlanResult
}
export type Report =
  | ({ readonly code: 'progress' } & Progress)
  | { readonly code: 'plan'; readonly result: PlanResult }
  /** The next best plans. */
  | { readonly code: 'others'; readonly others: readonly Plan[] }
  /** The gap path by path, where a single level with several paths is asked for. */
  | { readonly code: 'paths'; readonly paths: readonly ByPath[] }
  | { readonly code: 'helps'; readonly helps: readonly Help[] }
  | { readonly code: 'done' }

/** How many plans besides the best. */
const further = 3

/** Seeks the plan and all that belongs to it, and reports each piece when it is there. */
export function search({ program, profile, request }: Job, solver: Solver, report: (piece: Report) => void) {
  const onProgress = (progress: Progress) => report({ code: 'progress', ...progress })
  const control = { onProgress }
  const result = planFor(program, profile, request, solver, control)
  report({ code: 'plan', result })
  const isAnswered = result.ok || result.code === 'impossible'
  if (result.ok && result.plan.steps.length > 0) {
    const plans = plansFor(program, profile, request, solver, 1 + further, control)
    report({ code: 'others', others: plans.ok ? plans.plans.slice(1) : [] })
  }
  const [target, ...more] = request.targets
  if (isAnswered && target && more.length === 0 && target.path === undefined) {
    const paths = plansByPath(program, profile, target, request, solver, control)
    if (paths.length > 1) report({ code: 'paths', paths })
  }
  if (isAnswered) report({ code: 'helps', helps: helpsOf(program, profile, request) })
  report({ code: 'done' })
}
