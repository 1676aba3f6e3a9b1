import type { AchievementId, Expression, Requirement } from '../../src/engine/program/types.ts'

/** Every achievement that the expression names, once. */
export const namedIn = (expression: Expression): readonly AchievementId[] => {
  if (typeof expression === 'string') return [expression]
  const inner = 'allOf' in expression ? expression.allOf : expression.anyOf
  return [...new Set(inner.flatMap(namedIn))]
}

/** Whether these achievements satisfy the expression. */
export const satisfies = (held: ReadonlySet<AchievementId>, expression: Expression): boolean => {
  if (typeof expression === 'string') return held.has(expression)
  if ('allOf' in expression) return expression.allOf.every((part) => satisfies(held, part))
  return expression.anyOf.some((part) => satisfies(held, part))
}

/** Every way to satisfy the expression, as sets of achievements (sorted, without those that contain another). */
export const waysToSatisfy = (expression: Expression): readonly (readonly AchievementId[])[] => {
  const all = expand(expression).map((way) => [...new Set(way)].sort())
  const smallest = all.filter(
    (way) => !all.some((other) => other.length < way.length && other.every((id) => way.includes(id))),
  )
  return [...new Map(smallest.map((way) => [way.join(), way])).values()]
}

const expand = (expression: Expression): readonly (readonly AchievementId[])[] => {
  if (typeof expression === 'string') return [[expression]]
  if ('anyOf' in expression) return expression.anyOf.flatMap(expand)
  return expression.allOf
    .map(expand)
    .reduce((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])))
}

/** What single persons must satisfy for the requirement: its own condition, `ofWhom` (with it), each team's. */
export const conditionsOf = (
  requirement: Requirement,
): readonly { where: string; expression: Expression }[] => {
  switch (requirement.kind) {
    case 'metric':
    case 'attest':
      return []
    case 'people': {
      const { each, ofWhom = [] } = requirement
      return [
        { where: 'people', expression: each },
        ...ofWhom.map((part) => ({ where: 'of whom', expression: { allOf: [each, part.each] } })),
      ]
    }
    case 'separate-teams':
      return requirement.separateTeams.map(({ each }, index) => ({
        where: `team ${index + 1}`,
        expression: each,
      }))
    case 'readings':
      return (['strict', 'lenient'] as const).flatMap((reading) =>
        requirement.readings[reading].flatMap((item, at) =>
          conditionsOf(item).map(({ where, expression }) => ({
            where: `${reading} ${at + 1} ${where}`,
            expression,
          })),
        ),
      )
  }
}
