import { program } from '../program.ts'
import { type Line, peopleIn, type Row, rowsOf } from '../requirements/lines.ts'
import type {
  AchievementId,
  Competency,
  CompetencyId,
  Expression,
  Path,
  PathId,
} from '../../engine/program/index.ts'
import { together } from './together.ts'

/** A row of a path's table that an achievement counts for. */
export interface AchievementUse {
  readonly row: Row
  /** What else the same person needs. */
  readonly together: readonly Expression[]
}
export interface PathUses {
  readonly competencyId: CompetencyId
  readonly competency: Competency
  readonly pathId: PathId
  readonly path: Path
  readonly uses: readonly AchievementUse[]
}

function useOf(row: Row, id: AchievementId): readonly AchievementUse[] {
  const needed = (line: Line | undefined): readonly Expression[] | undefined => {
    const people = line && peopleIn(line)
    return people && together(people.each, id)
  }
  const [silver, gold] = [needed(row.silver), needed(row.gold)]
  if (row.shared) return silver ? [{ row, together: silver }] : []
  return [
    ...(silver && row.silver ? [{ row: { silver: row.silver, shared: false }, together: silver }] : []),
    ...(gold && row.gold ? [{ row: { gold: row.gold, shared: false }, together: gold }] : []),
  ]
}

/** Every path that names the achievement, with the rows of its table that do. */
export const pathUsesOf = (id: AchievementId): readonly PathUses[] =>
  Object.entries(program.competencies).flatMap(([competencyId, competency]) =>
    Object.entries(competency.paths).flatMap(([pathId, path]) => {
      const uses = rowsOf(path).flatMap((row) => useOf(row, id))
      return uses.length > 0 ? [{ competencyId, competency, pathId, path, uses }] : []
    }),
  )
