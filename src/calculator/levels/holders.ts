/** People and what one condition asks of each: who has what, and what the nearest lack. */
import type { PersonId } from '../../engine/profile/index.ts'
import type { AchievementId, Expression } from '../../engine/program/index.ts'
import {
  achievementsOf,
  countBits,
  hasBit,
  positions,
  satisfying,
  type Context,
  type PartialHolder,
} from '../../engine/requirements/index.ts'

export interface HoldersRow {
  readonly person: PersonId
  readonly holds: ReadonlySet<AchievementId>
  /** One of each inner list is missing; nothing for somebody who satisfies the condition in every reading. */
  readonly lacks: PartialHolder['lacks']
}
export interface Holders {
  readonly columns: readonly AchievementId[]
  readonly rows: readonly HoldersRow[]
  /** How many more satisfy the condition or hold part of it. */
  readonly hidden: number
}

/** Wider ones don't fit beside a name. */
const mostColumns = 5
const mostRows = 8

/**
 * Returns who satisfies a condition and who is nearest to it, with what each holds of it; `null` where it names too many
 * achievements for a table.
 *
 * @param nearest those who lack least, in that order
 */
export function holdersOf(
  each: Expression,
  { people, profile }: Context,
  nearest: readonly PartialHolder[],
): Holders | null {
  const columns = achievementsOf(each)
  if (columns.length > mostColumns) return null
  const able = satisfying(each, people)
  const lacking = new Map(nearest.map(({ person, lacks }) => [person, lacks]))
  const rowAt = (at: number): HoldersRow => {
    const person = profile.people![at]!.id
    return {
      person,
      holds: new Set(columns.filter((id) => hasBit(satisfying(id, people), at))),
      lacks: lacking.get(person) ?? [],
    }
  }
  const ableRows = positions(able, mostRows).map(rowAt)
  const isAble = new Set(ableRows.map(({ person }) => person))
  const others = nearest.filter(({ person }) => !isAble.has(person))
  const rows = [
    ...ableRows,
    ...others.map(({ person, holds, lacks }) => ({ person, holds: new Set(holds), lacks })),
  ].slice(0, mostRows)
  const beyond = nearest.filter(({ person }) => !isAble.has(person)).length
  return { columns, rows, hidden: Math.max(0, countBits(able) + beyond - rows.length) }
}
