import type { Expression, Program } from '../../src/engine/program/types.ts'

/** What is asked of single people, one for each number to count, in the program's order. */
export const conditionsOf = (program: Program): readonly Expression[] =>
  Object.values(program.competencies).flatMap(({ paths }) =>
    Object.values(paths).flatMap((path) =>
      program.levels
        .flatMap((level) => path[level] ?? [])
        .flatMap((requirement): readonly Expression[] => {
          if ('separateTeams' in requirement) return requirement.separateTeams.map(({ each }) => each)
          if (!('people' in requirement)) return []
          const { each, ofWhom = [] } = requirement
          return [each, ...ofWhom.map((further) => ({ allOf: [each, further.each] }))]
        }),
    ),
  )
