/** Who of a profile holds an achievement, and for whom it counts. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import { standingOf } from '../../engine/eligibility/index.ts'
import type { Person, Profile } from '../../engine/profile/index.ts'
import type { AchievementId, Program } from '../../engine/program/index.ts'

/** Who holds an achievement on a day. */
export interface Holding {
  readonly holders: readonly Person[]
  /** For how many of them it counts. */
  readonly counting: number
  /** The first day after it on which it counts for fewer, if nothing is entered: an end, or somebody leaves. */
  readonly fewerFrom: IsoDate | null
}

/** Returns who holds an achievement, and for how many of them it counts on a day. */
export function holdingOf(
  program: Program,
  { people = [] }: Profile,
  achievement: AchievementId,
  on: IsoDate,
): Holding {
  const holders = people.flatMap((person) => {
    const achievements = person.achievements.filter(({ id }) => id === achievement)
    return achievements.length > 0 ? [{ ...person, achievements }] : []
  })
  const standings = holders
    .map((holder) => standingOf(program, holder, on))
    .filter(({ counting }) => counting.has(achievement))
  const ends = standings.flatMap(({ lapsesOn }) => lapsesOn ?? []).sort()
  return { holders, counting: standings.length, fewerFrom: ends[0] ?? null }
}
