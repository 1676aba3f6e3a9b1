import type { AchievementId } from '../../engine/program/index.ts'
import { editions } from '../editions.ts'

/**
 * Returns the first day of the rules that name an achievement without a break until now; none where all editions name it,
 * of whose beginning nothing is known.
 */
export function namedSince(id: AchievementId): string | undefined {
  const absent = editions.findLastIndex(({ achievements }) => !Object.hasOwn(achievements, id))
  return absent < 0 ? undefined : editions[absent + 1]?.validFrom
}
