/** Reads the rows of a table and joins them with a profile. */
import {
  mergePeople,
  mergeRoster,
  readOwnPeople,
  readRoster,
  type Unusable,
} from '../../engine/tables/index.ts'
import type { HeldAchievement, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementFinder } from '../../engine/program/index.ts'
import type { ImportAnswers, ImportStage } from './protocol.ts'
import type { Layout } from './detect-table.ts'

export interface UsedRow {
  readonly line: number
  readonly person: PersonId
  /** None where the row says only that there is such a person. */
  readonly held: HeldAchievement | null
}
export interface ReadPeople {
  readonly profile: Profile
  readonly used: readonly UsedRow[]
  readonly unusable: readonly Unusable[]
}
interface Means {
  readonly find: AchievementFinder
  readonly progress: (stage: ImportStage, share: number) => void
}

const heldOf = (id: string, earned: string | undefined, expires: string | undefined): HeldAchievement => ({
  id,
  ...(earned && { earned }),
  ...(expires && { expires }),
})

function readOwn({ body }: Layout, { order }: ImportAnswers, profile: Profile): ReadPeople {
  const { rows, people, unusable } = readOwnPeople(body, order)
  const used = rows.map(({ line, cells }) => ({
    line,
    person: cells[0]!,
    held: cells[4] ? heldOf(cells[4], cells[5], cells[6]) : null,
  }))
  return { profile: mergePeople(profile, people), used, unusable }
}

export function readPeople(
  layout: Layout,
  answers: ImportAnswers,
  profile: Profile,
  means: Means,
): ReadPeople {
  if (layout.isOwn) return readOwn(layout, answers, profile)
  const { find, progress } = means
  const { entries, unusable } = readRoster(layout.body, layout.columns, find, answers.order, (share) =>
    progress('reading', share),
  )
  const merged = mergeRoster(profile, entries, answers.since, (share) => progress('joining', share))
  const used = merged.effects.map(({ entry, person }) => ({
    line: entry.row.line,
    person,
    held: heldOf(entry.achievement, entry.earned, entry.expires),
  }))
  const unplaced = merged.unplaced.map(({ row }) => ({ row, problem: { code: 'several-people' as const } }))
  return {
    profile: merged.profile,
    used,
    unusable: [...unusable, ...unplaced].sort((a, b) => a.row.line - b.row.line),
  }
}
