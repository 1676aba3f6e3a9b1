import { program } from '../program.ts'
import { type PathRow, pathRows, peopleIn, type RequirementLine } from '../requirements/lines.ts'
import type {
  AchievementId,
  Competency,
  CompetencyId,
  Expression,
  Path,
  PathId,
} from '../../engine/program/index.ts'
import { alsoNeeded } from './also-needed.ts'

/** A row of a path's table that an achievement counts for. */
export interface AchievementUse {
  readonly row: PathRow
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

function useOf(row: PathRow, id: AchievementId): readonly AchievementUse[] {
  const needed = (line: RequirementLine | undefined): readonly Expression[] | undefined => {
    const people = line && peopleIn(line)
    return people && alsoNeeded(people.each, id)
  }
  const [silver, gold] = [needed(row.silver), needed(row.gold)]
  if (row.shared) return silver ? [{ row, together: silver }] : []
  return [
    ...(silver && row.silver ? [{ row: { silver: row.silver, shared: false }, together: silver }] : []),
    ...(gold && row.gold ? [{ row: { gold: row.gold, shared: false }, together: gold }] : []),
  ]
}

/** Returns every path that names the achievement, with the rows of its table that do. */
export const pathUsesOf = (id: AchievementId): readonly PathUses[] =>
  Object.entries(program.competencies).flatMap(([competencyId, competency]) =>
    Object.entries(competency.paths).flatMap(([pathId, path]) => {
      const uses = pathRows(path, program).flatMap((row) => useOf(row, id))
      return uses.length > 0 ? [{ competencyId, competency, pathId, path, uses }] : []
    }),
  )
