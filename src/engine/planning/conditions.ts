/** Conditions on one person, as the sets of achievements that satisfy them. */
import type { AchievementId, Expression } from '../program/index.ts'

/** Achievements that together satisfy a condition, each of them needed; sorted. */
export type Way = readonly AchievementId[]

/** A condition on one person. */
export interface Condition {
  /** Equal for conditions that the same people satisfy, however they are written down. */
  readonly key: string
  readonly expression: Expression
  readonly ways: readonly Way[]
}

/** Returns the ways that contain no other, each once. */
export function smallestWays(ways: readonly Way[]): Way[] {
  const found: Way[] = []
  for (const way of [...ways].sort((a, b) => a.length - b.length)) {
    if (!found.some((smaller) => smaller.every((id) => way.includes(id)))) found.push(way)
  }
  return found
}

/** Returns each way of the one with each of the other. */
export const together = (ways: readonly Way[], more: readonly Way[]): Way[] =>
  ways.flatMap((way) => more.map((other) => [...new Set([...way, ...other])].sort()))

/** Every smallest set of achievements that satisfies the expression. */
function waysOf(expression: Expression): Way[] {
  if (typeof expression === 'string') return [[expression]]
  if ('anyOf' in expression) return smallestWays(expression.anyOf.flatMap(waysOf))
  return expression.allOf.map(waysOf).reduce((ways, more) => smallestWays(together(ways, more)))
}

/** Works out the ways to satisfy an expression. */
export function conditionOf(expression: Expression): Condition {
  const ways = waysOf(expression)
  const key = ways
    .map((way) => way.join('+'))
    .sort()
    .join('|')
  return { key, expression, ways }
}

/**
 * Returns what is left of each way for somebody who holds some of it, if the rest may be taken. None: the condition is
 * out of reach.
 */
export const remainingWays = (
  { ways }: Condition,
  holds: ReadonlySet<AchievementId>,
  mayTake: ReadonlySet<AchievementId>,
): Way[] =>
  smallestWays(
    ways.map((way) => way.filter((id) => !holds.has(id))).filter((way) => way.every((id) => mayTake.has(id))),
  )

/** Returns whether what somebody holds satisfies the condition. */
export const satisfies = ({ ways }: Condition, holds: ReadonlySet<AchievementId>): boolean =>
  ways.some((way) => way.every((id) => holds.has(id)))
