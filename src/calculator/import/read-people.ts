/** Reads the rows of a table and joins them with a profile. */
import {
  alikeNames,
  type AlikeNames,
  mergePeople,
  mergeRoster,
  readOwnPeople,
  readRoster,
  type CellReader,
  type Unusable,
  type UnusedCell,
  withOneName,
} from '../../engine/tables/index.ts'
import type { HeldAchievement, PersonId, Profile } from '../../engine/profile/index.ts'
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
  readonly unusedCells: readonly UnusedCell[]
  readonly alike: readonly AlikeNames[]
}
/** Whether these names are one person's, as the visitor has said it or else as it is probable. */
export const isJoined = ({ key, isSure }: AlikeNames, { joined }: Pick<ImportAnswers, 'joined'>): boolean =>
  (Object.hasOwn(joined, key) ? joined[key] : undefined) ?? isSure

interface Means {
  readonly read: CellReader
  readonly progress: (stage: ImportStage, share: number) => void
}

const heldOf = (id: string, earned: string | undefined, expires: string | undefined): HeldAchievement => ({
  id,
  ...(earned && { earned }),
  ...(expires && { expires }),
})

function readOwn({ body }: Layout, answers: ImportAnswers, profile: Profile): ReadPeople {
  const { rows, people, unusable } = readOwnPeople(body, answers)
  const used = rows.map(({ line, cells }) => ({
    line,
    person: cells[0]!,
    held: cells[4] ? heldOf(cells[4], cells[5], cells[6]) : null,
  }))
  return { profile: mergePeople(profile, people), used, unusable, unusedCells: [], alike: [] }
}

export function readPeople(
  layout: Layout,
  answers: ImportAnswers,
  profile: Profile,
  means: Means,
): ReadPeople {
  if (layout.isOwn) return readOwn(layout, answers, profile)
  const { read, progress } = means
  const roster = readRoster(layout.body, { ...layout, ...answers, read }, (share) =>
    progress('reading', share),
  )
  const known = profile.people ?? []
  const alike = alikeNames(roster.entries, known)
  const joined = alike.filter((one) => isJoined(one, answers))
  const entries = withOneName(roster.entries, joined, known)
  const merged = mergeRoster(profile, entries, answers.since, (share) => progress('joining', share))
  const unplaced = merged.unplaced.map(({ row }) => ({ row, problem: { code: 'several-people' as const } }))
  return {
    profile: merged.profile,
    used: merged.effects,
    unusable: [...roster.unusable, ...unplaced].sort((a, b) => a.row.line - b.row.line),
    unusedCells: roster.unusedCells,
    alike,
  }
}
