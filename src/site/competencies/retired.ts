/** What a competency names that can no longer be taken. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { AchievementId, CompetencyId, Program } from '../../engine/program/index.ts'
import { achievementsIn } from './shared.ts'

/** The last days of an achievement. */
interface LastDays {
  /** On which it could be taken. */
  readonly retired: IsoDate
  /** On which it counts, where a document states it. */
  readonly acceptedUntil?: IsoDate
  /** On which it surely counts, where none does. */
  readonly mayCountUntil?: IsoDate
}

/** Achievements with the same last days. */
export interface Retired extends LastDays {
  readonly achievements: readonly AchievementId[]
}

/** Returns what can no longer be taken, by its last days. */
export function retiredIn(program: Program, competency: CompetencyId): readonly Retired[] {
  const found = achievementsIn(program.competencies[competency]!, program).flatMap((id) => {
    const { retired, acceptedUntil, mayCountUntil } = program.achievements[id]!
    if (!retired) return []
    const days: LastDays = {
      retired,
      ...(acceptedUntil && { acceptedUntil }),
      ...(mayCountUntil && { mayCountUntil }),
    }
    return [{ id, days }]
  })
  return [...Map.groupBy(found, ({ days }) => JSON.stringify(days)).values()].map((alike) => ({
    achievements: alike.map(({ id }) => id),
    ...alike[0]!.days,
  }))
}
