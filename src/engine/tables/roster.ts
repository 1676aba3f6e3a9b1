/** Rows of a roster as entries: who earned what, when. A row that can't be used says why and is kept. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementFinder, AchievementId } from '../program/index.ts'
import { columnIndexes, type CellOf } from './cells.ts'
import type { Columns } from './columns.ts'
import { dayIn, type DayOrder } from './days.ts'
import { remembered } from './remembered.ts'
import type { Row } from './table.ts'

/** One row as an entry. */
export interface Entry {
  readonly row: Row
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
  readonly achievement: AchievementId
  readonly earned: IsoDate | undefined
  readonly expires: IsoDate | undefined
  /** What the table says of the association: the day, only that there is one or none, or nothing. */
  readonly associated: IsoDate | boolean | undefined
  readonly leavesOn: IsoDate | undefined
}

/** A reason why a row can't be used. */
export type RowProblem =
  | { readonly code: 'no-person' }
  | { readonly code: 'no-achievement' }
  /** No requirement of the edition names it. */
  | { readonly code: 'not-named'; readonly column: number; readonly text: string }
  /** Several achievements have or had this title. */
  | {
      readonly code: 'several-achievements'
      readonly column: number
      readonly text: string
      readonly achievements: readonly AchievementId[]
    }
  | { readonly code: 'not-a-day'; readonly column: number; readonly text: string }
  /** Only a name is given, and several people have it. */
  | { readonly code: 'several-people' }

/** A row that can't be used. */
export interface Unusable {
  readonly row: Row
  readonly problem: RowProblem
}

/** All rows of a roster, read. */
export interface Roster {
  readonly entries: readonly Entry[]
  readonly unusable: readonly Unusable[]
}

const dayFields = ['earned', 'expires', 'associated-since', 'leaves-on'] as const
const yes = /^(y|yes|true|1|x|да|д|истина|ja|wahr)$/i

/** Returns the texts in the columns of days, each once. */
export function textsOfDays(rows: readonly Row[], columns: Columns): ReadonlySet<string> {
  const cellOf = columnIndexes(columns)
  const texts = new Set<string>()
  for (const row of rows) for (const field of dayFields) texts.add(cellOf(row, field)?.text ?? '')
  return texts
}

function readRow(
  row: Row,
  cellOf: CellOf,
  find: AchievementFinder,
  dayOf: (text: string) => IsoDate | undefined,
): Entry | RowProblem {
  const text = (field: Parameters<CellOf>[1]) => cellOf(row, field)?.text
  const days: Partial<Record<(typeof dayFields)[number], IsoDate>> = {}
  for (const field of dayFields) {
    const cell = cellOf(row, field)
    if (!cell) continue
    const day = dayOf(cell.text)
    if (day === undefined) return { code: 'not-a-day', column: cell.column, text: cell.text }
    days[field] = day
  }
  const parts = [text('first-name'), text('last-name')].filter((part) => part !== undefined)
  const name = text('name') ?? (parts.length > 0 ? parts.join(' ') : undefined)
  const [mcid, email] = [text('mcid'), text('email')]
  if (mcid === undefined && email === undefined && name === undefined) return { code: 'no-person' }
  const named = [cellOf(row, 'achievement'), cellOf(row, 'title')].filter((cell) => cell !== undefined)
  if (named.length === 0) return { code: 'no-achievement' }
  const meant = named.map((cell) => ({ cell, achievements: find(cell.text) }))
  const achievement = meant.find(({ achievements }) => achievements.length === 1)?.achievements[0]
  if (achievement === undefined) {
    const unclear = meant.find(({ achievements }) => achievements.length > 1)
    return unclear
      ? { code: 'several-achievements', ...unclear.cell, achievements: unclear.achievements }
      : { code: 'not-named', ...named[0]! }
  }
  const says = text('associated')
  return {
    row,
    mcid,
    email,
    name,
    achievement,
    earned: days.earned,
    expires: days.expires,
    associated: days['associated-since'] ?? (says === undefined ? undefined : yes.test(says)),
    leavesOn: days['leaves-on'],
  }
}

/**
 * Reads the rows below the headings. `find` gives the achievements that a text may mean.
 * @param progress called now and then with the share that has been read, 0 to 1
 */
export function readRoster(
  rows: readonly Row[],
  columns: Columns,
  find: AchievementFinder,
  order: DayOrder,
  progress: (share: number) => void,
): Roster {
  const cellOf = columnIndexes(columns)
  const achievementOf = remembered(find)
  const dayOf = remembered((text) => dayIn(text, order))
  const entries: Entry[] = []
  const unusable: Unusable[] = []
  for (const [at, row] of rows.entries()) {
    if (at % 4096 === 0) progress(at / rows.length)
    const read = readRow(row, cellOf, achievementOf, dayOf)
    if ('code' in read) unusable.push({ row, problem: read })
    else entries.push(read)
  }
  return { entries, unusable }
}
