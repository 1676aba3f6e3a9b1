import type { Assessment } from '../../src/engine/eligibility/types.ts'
import type { RequirementResult, Status } from '../../src/engine/requirements/types.ts'
import type { Level, Program, Requirement } from '../../src/engine/program/types.ts'

/** One requirement of the program with its result. */
export interface Judged {
  readonly competency: string
  readonly path: string
  readonly level: Level
  readonly rule: Requirement
  readonly result: RequirementResult
}

/** Every requirement of every path at both levels, with its result. */
export const judgedIn = (program: Program, assessment: Assessment): readonly Judged[] =>
  Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
    Object.entries(paths).flatMap(([path, rules]) =>
      (['silver', 'gold'] as const).flatMap((level) =>
        (rules[level] ?? []).map((rule, at) => ({
          competency,
          path,
          level,
          rule,
          result: assessment.competencies[competency]!.paths[path]![level]!.requirements[at]!,
        })),
      ),
    ),
  )

const order: readonly Status[] = ['unmet', 'unclear', 'met']

/** Every level and every requirement that stands lower in the second assessment than in the first. */
export const lowered = (program: Program, before: Assessment, after: Assessment): readonly string[] => {
  const rank = (status: Status): number => order.indexOf(status)
  const levels = Object.entries(before.competencies).flatMap(([id, { levels: reached }]) =>
    (Object.entries(reached) as [Level, Status][])
      .filter(([level, status]) => rank(after.competencies[id]!.levels[level]!) < rank(status))
      .map(([level]) => `${id} ${level}`),
  )
  const now = judgedIn(program, after)
  const requirements = judgedIn(program, before)
    .filter(({ result }, at) => {
      const other = now[at]!.result
      return other.have < result.have || rank(other.status) < rank(result.status)
    })
    .map(({ path, level }) => `${path} ${level}`)
  return [...levels, ...requirements]
}
