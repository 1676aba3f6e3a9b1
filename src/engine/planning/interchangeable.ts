/** Achievements that do the same for the same: a plan in which the one takes the place of the other is no other plan. */
import type { AchievementId } from '../program/index.ts'
import type { Condition } from './conditions.ts'
import type { Works } from './parts.ts'
import type { Prices } from './prices.ts'

/** Returns a key that is equal for interchangeable achievements. */
export type KindOf = (id: AchievementId) => string

/**
 * Works out which achievements are interchangeable: they stand in the same ways of the same conditions, with the same
 * beside them, at the same price. Certifications of known parts and these parts are like no other, since what they
 * cost is for each person another.
 *
 * @param parts what certifications consist of
 */
export function kindsOf(
  conditions: readonly Condition[],
  { achievement: price, exams }: Prices,
  works: Works,
  parts: ReadonlySet<AchievementId>,
): KindOf {
  const uses = new Map<AchievementId, string[]>()
  conditions.forEach(({ ways }, at) => {
    for (const way of ways) {
      for (const id of way) {
        const use = `${at} ${way.filter((other) => other !== id).join('+')}`
        uses.set(id, [...(uses.get(id) ?? []), use])
      }
    }
  })
  const kinds = new Map<AchievementId, string>()
  for (const [id, list] of uses) {
    if (works.has(id) || parts.has(id)) continue
    kinds.set(id, `${price(id)} ${exams(id)} ${list.sort().join('|')}`)
  }
  return (id) => kinds.get(id) ?? id
}
