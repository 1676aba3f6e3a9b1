/** For which places a person's new achievements serve, and what would do as well. */
import type { AchievementId } from '../program/index.ts'
import { satisfies } from './conditions.ts'
import type { Goal, OpenOption } from './goals.ts'
import type { ServedPlace } from './result.ts'

type Holds = ReadonlySet<AchievementId>

/** Returns a key that is equal for equal places. */
export const placeKey = ({ competency, level, path, requirement }: ServedPlace): string =>
  `${competency} ${level} ${path} ${requirement}`

/** Returns the places of the chosen options that somebody with `holds` can fill and somebody with `others` can't. */
export function placesGained(
  options: ReadonlyMap<Goal, OpenOption>,
  holds: Holds,
  others: Holds,
): ServedPlace[] {
  const places = new Map<string, ServedPlace>()
  for (const [{ target }, { option }] of options) {
    for (const { condition, requirement } of option.demands) {
      if (!satisfies(condition, holds) || satisfies(condition, others)) continue
      const { competency, level } = target
      const place = { competency, level, path: option.path, requirement }
      places.set(placeKey(place), place)
    }
  }
  return [...places.values()]
}

/** Returns what is held without some of it. */
export const without = (holds: Holds, ids: Iterable<AchievementId>): Set<AchievementId> => {
  const others = new Set(holds)
  for (const id of ids) others.delete(id)
  return others
}

/** Returns the achievements that would fill all the same places of the chosen options, held beside the others. */
export function equalsOf(
  id: AchievementId,
  candidates: readonly AchievementId[],
  holds: Holds,
  options: ReadonlyMap<Goal, OpenOption>,
): AchievementId[] {
  const others = without(holds, [id])
  const filled = [...options.values()].flatMap(({ option }) =>
    option.demands.filter(({ condition }) => satisfies(condition, holds)),
  )
  return candidates.filter(
    (other) =>
      !holds.has(other) && filled.every(({ condition }) => satisfies(condition, new Set([...others, other]))),
  )
}
