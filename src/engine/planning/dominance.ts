/** Which achievements need considering: those that no other one replaces wherever they help. */
import type { AchievementId } from '../program/index.ts'
import { satisfies, type Condition } from './conditions.ts'
import type { KindOf } from './interchangeable.ts'
import type { Works } from './parts.ts'
import type { Prices } from './prices.ts'

/** Whether `other` does in every condition what `id` does. */
const replaces = (other: AchievementId, id: AchievementId, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) =>
    condition.ways
      .filter((way) => way.includes(id))
      .every((way) => satisfies(condition, new Set([...way.filter((part) => part !== id), other]))),
  )

/**
 * Returns the achievements of `mayTake` that a cheapest plan may have to use: each is named in a condition or is part of
 * a certification, and no other one that costs no more and is no more exams does all that it does. Of several that do
 * the same for the same, the first. Certifications of known parts and these parts stay: what they cost is for each person
 * another.
 *
 * @param parts what certifications consist of
 * @param isScarce whether an achievement may be taken only a limited number of times: such a one replaces nothing but what is
 * interchangeable with it
 */
export function undominated(
  mayTake: Iterable<AchievementId>,
  conditions: readonly Condition[],
  { achievement: price, exams }: Prices,
  works: Works,
  parts: ReadonlySet<AchievementId>,
  isScarce: (id: AchievementId) => boolean,
  kindOf: KindOf,
): Set<AchievementId> {
  const named = new Set(conditions.flatMap(({ ways }) => ways.flat()))
  const candidates = [...mayTake].filter((id) => named.has(id) || parts.has(id))
  const stays = (id: AchievementId): boolean => works.has(id) || parts.has(id)
  const isReplaced = (id: AchievementId, at: number): boolean =>
    !stays(id) &&
    candidates.some((other, otherAt) => {
      if (other === id || works.has(other) || price(other) > price(id) || exams(other) > exams(id))
        return false
      if (isScarce(other) && kindOf(other) !== kindOf(id)) return false
      if (!replaces(other, id, conditions)) return false
      const isCheaper = price(other) < price(id) || exams(other) < exams(id)
      return otherAt < at || isCheaper || stays(other) || !replaces(id, other, conditions)
    })
  return new Set(candidates.filter((id, at) => !isReplaced(id, at)))
}
