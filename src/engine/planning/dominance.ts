/** Which achievements need considering: those that no other one replaces wherever they help. */
import type { AchievementId } from '../program/index.ts'
import { satisfies, type Condition } from './conditions.ts'

/** Whether `other` does in every condition what `id` does. */
const replaces = (other: AchievementId, id: AchievementId, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) =>
    condition.ways
      .filter((way) => way.includes(id))
      .every((way) => satisfies(condition, new Set([...way.filter((part) => part !== id), other]))),
  )

/**
 * Returns the achievements of `mayTake` that a cheapest plan may have to use: each is named in a condition, and no
 * other one that costs no more does all that it does. Of several that do the same at the same price, the first.
 */
export function undominated(
  mayTake: Iterable<AchievementId>,
  conditions: readonly Condition[],
  price: (id: AchievementId) => number,
): Set<AchievementId> {
  const named = new Set(conditions.flatMap(({ ways }) => ways.flat()))
  const candidates = [...mayTake].filter((id) => named.has(id))
  const isReplaced = (id: AchievementId, at: number): boolean =>
    candidates.some((other, otherAt) => {
      if (other === id || price(other) > price(id) || !replaces(other, id, conditions)) return false
      return otherAt < at || price(other) < price(id) || !replaces(id, other, conditions)
    })
  return new Set(candidates.filter((id, at) => !isReplaced(id, at)))
}
