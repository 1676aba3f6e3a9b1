import { achievementsOf } from './requirements.ts'
import type {
  AchievementId,
  CompetencyId,
  Level,
  MetricId,
  PathId,
  Program,
  Requirement,
  Team,
} from './types.ts'

/** A requirement: by its index in the list of a path at a level. */
export interface Use {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly level: Level
  readonly requirement: number
}

const teamsOf = (requirement: Requirement): readonly Team[] => {
  if ('separateTeams' in requirement) return requirement.separateTeams
  return 'people' in requirement ? [requirement, ...(requirement.ofWhom ?? [])] : []
}

const achievementsIn = (requirement: Requirement): readonly AchievementId[] => [
  ...new Set(teamsOf(requirement).flatMap(({ each }) => achievementsOf(each))),
]

const metricsIn = (requirement: Requirement): readonly MetricId[] =>
  'metric' in requirement ? [requirement.metric] : []

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
          for (const id of idsIn(requirement))
            uses[id]?.push({ competency, path, level, requirement: number })
  return uses
}

/** For each achievement, the requirements that name it. */
export const usesOf = (program: Program): Readonly<Record<AchievementId, readonly Use[]>> =>
  index(program, Object.keys(program.achievements), achievementsIn)

/** For each metric, the requirements that name it. */
export const metricUsesOf = (program: Program): Readonly<Record<MetricId, readonly Use[]>> =>
  index(program, Object.keys(program.metrics), metricsIn)
