import type { Expression, Program, Requirement } from '../../src/engine/program/types.ts'

function asked(requirement: Requirement): readonly Expression[] {
  switch (requirement.kind) {
    case 'metric':
    case 'attest':
      return []
    case 'people': {
      const { each, ofWhom = [] } = requirement
      return [each, ...ofWhom.map((further) => ({ allOf: [each, further.each] }))]
    }
    case 'separate-teams':
      return requirement.separateTeams.map(({ each }) => each)
    case 'readings':
      return [...requirement.readings.strict, ...requirement.readings.lenient].flatMap(asked)
  }
}

/** What is asked of single people, one for each number to count, in the program's order. */
export const conditionsOf = (program: Program): readonly Expression[] =>
  Object.values(program.competencies).flatMap(({ paths }) =>
    Object.values(paths).flatMap((path) =>
      program.levels.flatMap((level) => path[level] ?? []).flatMap(asked),
    ),
  )
