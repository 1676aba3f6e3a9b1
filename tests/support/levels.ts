import { apart } from './oracle/requirements.ts'
import type { Program } from '../../src/engine/program/types.ts'

/** Returns every level that a path of the program publishes, with its requirements. */
export const publishedLevels = (program: Program) =>
  Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
    Object.entries(paths).flatMap(([path, published]) =>
      program.levels.flatMap((level) => {
        const requirements = published[level]
        return requirements ? [{ competency, path, level, requirements }] : []
      }),
    ),
  )

/** Returns the levels that ask for people by alternatives of which the source does not say whether they mix. */
export const openToTwoReadings = (program: Program) =>
  publishedLevels(program).flatMap(({ requirements, ...where }) =>
    requirements.flatMap((one) =>
      one.kind === 'people' && one.sameWay
        ? [{ ...where, need: one.people, each: one.each, alternatives: apart(one) }]
        : [],
    ),
  )
