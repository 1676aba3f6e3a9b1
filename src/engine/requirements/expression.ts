/** What a condition on one person asks: who satisfies it, by which achievements, and what else lacks. */
import type { AchievementId, Expression } from '../program/index.ts'
import { intersection, union, type Bits } from './bits.ts'
import type { PeopleIndex } from './people-index.ts'

const keys = new WeakMap<object, string>()

/** Returns a key that is equal for equal conditions, which stand in several levels and paths. */
export function conditionKey(expression: Expression): string {
  if (typeof expression === 'string') return expression
  const known = keys.get(expression)
  if (known !== undefined) return known
  const key = JSON.stringify(expression)
  keys.set(expression, key)
  return key
}

/** Returns the people who satisfy the expression. The set belongs to the index and is not to be changed. */
export function satisfying(expression: Expression, index: PeopleIndex): Bits {
  if (typeof expression === 'string') return index.holders.get(expression)!
  const key = conditionKey(expression)
  const known = index.satisfying.get(key)
  if (known) return known
  const found =
    'allOf' in expression
      ? intersection(expression.allOf.map((part) => satisfying(part, index)))
      : union(expression.anyOf.map((part) => satisfying(part, index)))
  index.satisfying.set(key, found)
  return found
}

/** Returns the achievements that the expression names, each once, in order. */
export function achievementsOf(expression: Expression): AchievementId[] {
  if (typeof expression === 'string') return [expression]
  const parts = 'allOf' in expression ? expression.allOf : expression.anyOf
  return [...new Set(parts.flatMap(achievementsOf))]
}

type Holds = (achievement: AchievementId) => boolean

const shortest = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best))

/** Returns the fewest of the held achievements that satisfy the expression, or `null` when none do. */
export function satisfiedBy(expression: Expression, holds: Holds): readonly AchievementId[] | null {
  if (typeof expression === 'string') return holds(expression) ? [expression] : null
  const parts = ('allOf' in expression ? expression.allOf : expression.anyOf).map((part) =>
    satisfiedBy(part, holds),
  )
  const satisfied = parts.filter((part) => part !== null)
  if ('allOf' in expression) {
    return satisfied.length === parts.length ? [...new Set(satisfied.flat())] : null
  }
  return satisfied.length > 0 ? shortest(satisfied) : null
}

/**
 * Returns the fewest further achievements that satisfy the expression: one of each inner list. Empty when it is
 * satisfied, `null` when nothing that can still count would satisfy it. Exact while no achievement stands in two parts
 * of one `allOf`, as in every requirement of the edition.
 */
export function lacking(
  expression: Expression,
  holds: Holds,
  canCount: Holds,
): readonly (readonly AchievementId[])[] | null {
  if (typeof expression === 'string') {
    if (holds(expression)) return []
    return canCount(expression) ? [[expression]] : null
  }
  const parts = ('allOf' in expression ? expression.allOf : expression.anyOf).map((part) =>
    lacking(part, holds, canCount),
  )
  const options = parts.filter((part) => part !== null)
  if ('allOf' in expression) return options.length === parts.length ? options.flat() : null
  if (options.length === 0) return null
  const fewest = shortest(options)
  if (fewest.length !== 1) return fewest
  return [[...new Set(options.filter((option) => option.length === 1).flatMap((option) => option[0]!))]]
}
