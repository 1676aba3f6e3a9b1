import type { Requirement } from '../program/index.ts'
import type { RequirementResult } from './types.ts'
import { judgeAttest } from './attest.ts'
import type { Context } from './context.ts'
import { judgeMetric } from './metric.ts'
import { judgePeople } from './people.ts'
import { judgeSeparateTeams } from './separate-teams.ts'

export type { Context } from './context.ts'

/** Judges one requirement by its kind. */
export function judgeRequirement(requirement: Requirement, context: Context): RequirementResult {
  if ('metric' in requirement) return judgeMetric(requirement, context)
  if ('attest' in requirement) return judgeAttest(requirement, context)
  if ('separateTeams' in requirement) return judgeSeparateTeams(requirement, context)
  return judgePeople(requirement, context)
}
