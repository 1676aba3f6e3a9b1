/** Where an edition leaves something in doubt: found in its data, so that no place is missing. */
import type { CompetencyId, Level, PathId, Program } from '../../../engine/program/index.ts'
import { type Doubt, doubtsOf } from '../../../engine/requirements/index.ts'

export type DoubtCode = Doubt['code']

/** A path with levels that are in doubt for the same reason. */
export interface DoubtPlace {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly levels: readonly Level[]
  readonly doubts: readonly Doubt[]
}

/** Returns every path with such a doubt, in the program's order. */
export const doubtPlaces = (program: Program, code: DoubtCode): readonly DoubtPlace[] =>
  Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
    Object.entries(paths).flatMap(([path, requirements]): DoubtPlace[] => {
      const found = program.levels.flatMap((level) => {
        const all = requirements[level]?.flatMap((requirement) => doubtsOf(requirement, program)) ?? []
        const doubts = all.filter((doubt) => doubt.code === code)
        return doubts.length > 0 ? [{ level, doubts }] : []
      })
      if (found.length === 0) return []
      const doubts = new Map(
        found.flatMap(({ doubts }) => doubts).map((doubt) => [JSON.stringify(doubt), doubt]),
      )
      return [{ competency, path, levels: found.map(({ level }) => level), doubts: [...doubts.values()] }]
    }),
  )
