import type { AchievementId, Expression, Market, Threshold } from './types.ts'

const named = (expression: Expression): readonly AchievementId[] =>
  typeof expression === 'string'
    ? [expression]
    : ('allOf' in expression ? expression.allOf : expression.anyOf).flatMap(named)

/** Every achievement that an expression names, once, in its order. */
export const achievementsOf = (expression: Expression): readonly AchievementId[] => [
  ...new Set(named(expression)),
]

/** The number that holds in a market. */
export const thresholdFor = (threshold: Threshold, market: Market): number =>
  typeof threshold === 'number' ? threshold : threshold[market]
