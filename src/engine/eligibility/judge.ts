/** The levels of every competency on a day, from people already indexed for it. */
import type { Competency, CompetencyId, Level, Path, Program } from '../program/index.ts'
import { overrideInForce, publishes } from './overrides.ts'
import { type Context, judgeRequirement, type Status } from '../requirements/index.ts'
import type { CompetencyAssessment, LevelResult } from './types.ts'
import type { Span } from '../calendar/index.ts'

/** A competency's levels on a day, before the membership gives them stages. */
export type Judgement = Pick<CompetencyAssessment, 'levels' | 'paths' | 'overrides'>

const order: readonly Status[] = ['unmet', 'unclear', 'met']
const worst = (statuses: readonly Status[]): Status =>
  order[Math.min(...statuses.map((status) => order.indexOf(status)))]!
const best = (statuses: readonly Status[]): Status =>
  order[Math.max(...statuses.map((status) => order.indexOf(status)))]!

function judgePath(
  path: Path,
  levels: readonly Level[],
  context: Context,
): Partial<Record<Level, LevelResult>> {
  const results: Partial<Record<Level, LevelResult>> = {}
  for (const level of levels) {
    const requirements = path[level]?.map((requirement) => judgeRequirement(requirement, context))
    if (requirements)
      results[level] = { status: worst(requirements.map(({ status }) => status)), requirements }
  }
  return results
}

/** Judges one competency: each path's levels, and the best of them for the competency, overrides applied. */
export function judgeCompetency(id: CompetencyId, competency: Competency, context: Context): Judgement {
  const { program, profile, on } = context
  const paths = Object.fromEntries(
    Object.entries(competency.paths).map(([path, rules]) => [
      path,
      judgePath(rules, program.levels, context),
    ]),
  )
  const levels: Partial<Record<Level, Status>> = {}
  const overrides: Partial<Record<Level, Span>> = {}
  for (const level of program.levels) {
    if (!publishes(competency, level)) continue
    const override = overrideInForce(program, profile, id, level, on)
    if (override) overrides[level] = override
    const published = Object.values(paths).flatMap((path) => path[level]?.status ?? [])
    levels[level] = override ? 'met' : best(published)
  }
  return { levels, paths, overrides }
}

/** Judges every competency of the program. */
export function judge(context: Context): Record<CompetencyId, Judgement> {
  const { competencies }: Program = context.program
  return Object.fromEntries(
    Object.entries(competencies).map(([id, competency]) => [id, judgeCompetency(id, competency, context)]),
  )
}
