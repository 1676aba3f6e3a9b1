/** The gap to one level, path by path. */
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { Profile } from '../profile/index.ts'
import type { PathId, Program } from '../program/index.ts'
import type { Control, Solver } from './integer-program.ts'
import { planFor } from './plan.ts'
import type { PlanRequest } from './request.ts'
import type { PlanResult } from './result.ts'

/**
 * Returns the cheapest plan for a level by each path that publishes it, in the program's order. An override is left
 * aside here, since it completes no path.
 *
 * @param request its targets are ignored
 */
export function plansByPath(
  program: Program,
  profile: Profile,
  { competency, level }: CompetencyLevel,
  request: Omit<PlanRequest, 'targets'>,
  solver: Solver,
  control: Control = {},
): { readonly path: PathId; readonly result: PlanResult }[] {
  const paths = Object.entries(program.competencies[competency]?.paths ?? {})
  return paths
    .filter(([, rules]) => rules[level] !== undefined)
    .map(([path]) => ({
      path,
      result: planFor(
        program,
        profile,
        { ...request, targets: [{ competency, level, path }] },
        solver,
        control,
      ),
    }))
}
