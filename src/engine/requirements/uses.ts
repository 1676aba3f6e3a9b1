import type {
  AchievementId,
  CompetencyId,
  Level,
  MetricId,
  PathId,
  Program,
  Requirement,
} from '../program/index.ts'
import { dependenciesOf } from './registry.ts'

/** A requirement: by its index in the list of a path at a level. */
export interface Use {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly level: Level
  readonly requirement: number
}

function index(
  program: Program,
  ids: readonly string[],
  idsIn: (requirement: Requirement) => readonly string[],
): Readonly<Record<string, readonly Use[]>> {
  const uses: Record<string, Use[]> = Object.fromEntries(ids.map((id) => [id, []]))
  for (const [competency, { paths }] of Object.entries(program.competencies))
    for (const [path, levels] of Object.entries(paths))
      for (const level of program.levels)
        for (const [number, requirement] of (levels[level] ?? []).entries())
          for (const id of new Set(idsIn(requirement)))
            uses[id]?.push({ competency, path, level, requirement: number })
  return uses
}

/** Returns for each achievement the requirements that name it. */
export const usesOf = (program: Program): Readonly<Record<AchievementId, readonly Use[]>> =>
  index(program, Object.keys(program.achievements), (requirement) => dependenciesOf(requirement).achievements)

/** Returns for each metric the requirements that name it. */
export const metricUsesOf = (program: Program): Readonly<Record<MetricId, readonly Use[]>> =>
  index(program, Object.keys(program.metrics), (requirement) =>
    dependenciesOf(requirement).figures.map(({ metric }) => metric),
  )
