/** Plans of a few lines, for what their steps say. */
import { loadHighs } from '../../../../src/engine/planning/highs.ts'
import { planFor } from '../../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../../src/engine/planning/request.ts'
import type { Step } from '../../../../src/engine/planning/result.ts'
import type { Person } from '../../../../src/engine/profile/types.ts'
import type { Level, Program } from '../../../../src/engine/program/types.ts'
import { companyOf, holder, tinyProgram, type TinyPath } from '../../../support/tiny-program.ts'

export const solver = await loadHighs()
/** Returns a level of a competency. */
export const levelOf = (competency: string, level: Level = 'silver') => ({ competency, level }) as const

/** Returns a place of a level that a step may serve. */
export const place = (competency: string, level: Level = 'silver', requirement = 0, path = 'p0') => ({
  ...levelOf(competency, level),
  path,
  requirement,
})

/** Returns somebody without an association. */
export const stranger = (id: string, ...held: readonly string[]): Person => {
  const { associatedSince: _, ...person } = holder(id, held)
  return person
}

/** Returns the steps to Silver of every competency, or to other targets. */
export function stepsFor(
  program: Program,
  people: readonly Person[],
  request: Partial<PlanRequest> = {},
): readonly Step[] {
  const targets = Object.keys(program.competencies).map((id) => levelOf(id))
  const result = planFor(program, companyOf(people), { targets, on: '2018-10-29', ...request }, solver)
  if (!result.ok) throw new Error(result.code)
  return result.plan.steps
}

/** Returns a program of competencies, each by its paths. */
export const programOf = (
  competencies: readonly (readonly TinyPath[])[],
  achievements: Parameters<typeof tinyProgram>[0]['achievements'] = {},
) => tinyProgram({ achievements, competencies })
