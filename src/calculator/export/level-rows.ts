/** The answer as rows: one for each competency and level. Tables, the report and its Markdown are written from them. */
import {
  type Assessment,
  type CompetencyLevel,
  type CompetencyView,
  type LevelState,
  type LevelView,
  type Risk,
  type Stage,
  viewAreas,
} from '../../engine/eligibility/index.ts'
import type { RequirementResult, Status } from '../../engine/requirements/index.ts'
import type { Span } from '../../engine/calendar/index.ts'
import type { AreaId, PathId, Program, Requirement } from '../../engine/program/index.ts'

export interface RequirementRow {
  readonly definition: Requirement
  readonly result: RequirementResult
}
export interface LevelRow extends CompetencyLevel {
  readonly area: AreaId
  readonly status: Status
  readonly state: LevelState
  /** The program's own word for it; absent while nothing is met. */
  readonly stage: Stage | undefined
  /** The path that is met or nearest to it. */
  readonly path: PathId
  readonly requirements: readonly RequirementRow[]
  /** Met by the override in force, not by the path. */
  readonly override: Span | undefined
  readonly risk: Risk | undefined
  /** How far it is from being met; 0 when nothing is missing. */
  readonly distance: number
}

function rowOf(
  program: Program,
  { competencies }: Assessment,
  area: AreaId,
  { id }: CompetencyView,
  { level, state, path, distance, byOverride }: LevelView,
): LevelRow {
  const competency = competencies[id]!
  const definitions = program.competencies[id]!.paths[path]![level]!
  return {
    area,
    competency: id,
    level,
    status: competency.levels[level]!,
    state,
    stage: competency.stage[level],
    path,
    requirements: competency.paths[path]![level]!.requirements.map((result, at) => ({
      definition: definitions[at]!,
      result,
    })),
    override: byOverride ? competency.overrides[level] : undefined,
    risk: competency.risk[level],
    distance,
  }
}

/** Every published level in the order of the answer: by area, what is attained first, then what is nearest. */
export const levelRows = (program: Program, assessment: Assessment): LevelRow[] =>
  viewAreas(program, assessment).flatMap(({ id: area, competencies }) =>
    competencies.flatMap((view) => view.levels.map((level) => rowOf(program, assessment, area, view, level))),
  )
