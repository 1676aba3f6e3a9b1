/** What a competency names that can no longer be taken. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { AchievementId, CompetencyId, Program } from '../../engine/program/index.ts'
import { achievementsIn } from './shared.ts'

/** Achievements with the same last days. */
export interface Retired {
  readonly achievements: readonly AchievementId[]
  /** The last day on which they could be taken. */
  readonly retired: IsoDate
  /** The last day on which they count, where a document states it. */
  readonly acceptedUntil: IsoDate | undefined
}

/** Returns what can no longer be taken, by its last days. */
export function retiredIn(program: Program, competency: CompetencyId): readonly Retired[] {
  const retired = achievementsIn(program.competencies[competency]!, program).flatMap((id) => {
    const { retired: lastDay, acceptedUntil } = program.achievements[id]!
    return lastDay ? [{ id, retired: lastDay, acceptedUntil }] : []
  })
  return [...Map.groupBy(retired, (each) => `${each.retired} ${each.acceptedUntil}`).values()].map(
    (alike) => ({
      achievements: alike.map(({ id }) => id),
      retired: alike[0]!.retired,
      acceptedUntil: alike[0]!.acceptedUntil,
    }),
  )
}
