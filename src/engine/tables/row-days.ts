/** The days of a row. Where a cell names several achievements, it may name as many days: each has its own then. */
import type { IsoDate } from '../calendar/index.ts'
import type { NamedPart } from './cell-achievements.ts'
import { columnIndexes, type Cell } from './cells.ts'
import type { Columns } from './columns.ts'
import { dayFields, dayIn, isMonth, severalDays, type DayColumn, type DayReading } from './days.ts'
import type { RowProblem, UnusedCell } from './entries.ts'
import { oncePerText } from './once-per-text.ts'
import type { Row } from './table.ts'
import { saysNever } from './words.ts'

/** The days that hold for all of a row, and those of its achievements where they differ, by their place in the cell. */
export interface DaysOfRow {
  readonly days: Readonly<Partial<Record<DayColumn, IsoDate>>>
  readonly earned: readonly (IsoDate | undefined)[]
  readonly expires: readonly IsoDate[]
}
/** Most rows have none of their own. */
const alike: readonly never[] = []

/** Prepares the reading of the days of a row whose cell names the parts. */
export function createDays(columns: Columns, reading: DayReading) {
  const cellOf = columnIndexes(columns)
  const fields = dayFields.filter((field) => columns.includes(field))
  const dayOf = oncePerText((text) => dayIn(text, reading))
  const severalOf = oncePerText((text) => severalDays(text)?.map((one) => dayIn(one, reading)))
  const isMonthText = oncePerText(isMonth)
  const isNever = oncePerText(saysNever)

  /** The days of several achievements in one cell, or why they are none. */
  function each(cell: Cell, parts: readonly NamedPart[]): readonly IsoDate[] | RowProblem {
    const days = severalOf(cell.text)
    if (!days) return { code: 'not-a-day', ...cell }
    if (days.length !== parts.length)
      return { code: 'unequal-days', ...cell, days: days.length, achievements: parts.length }
    return days.every((day) => day !== undefined) ? days : { code: 'not-a-day', ...cell }
  }

  return function daysOf(
    row: Row,
    { cell: named, parts }: { readonly cell: Cell; readonly parts: readonly NamedPart[] },
    unused: (cell: UnusedCell['cell']) => void,
  ): DaysOfRow | RowProblem {
    const days: Partial<Record<DayColumn, IsoDate>> = {}
    let [earned, expires]: [readonly IsoDate[], readonly IsoDate[]] = [alike, alike]
    for (const field of fields) {
      const cell = cellOf(row, field)
      if (!cell) continue
      const mayEnd = field === 'expires' || field === 'leaves-on'
      if (mayEnd && isNever(cell.text)) continue
      const day = dayOf(cell.text)
      if (day !== undefined) {
        days[field] = day
        continue
      }
      if (field === 'expires' && isMonthText(cell.text)) {
        unused({ code: 'month-of-expiry', ...cell })
        continue
      }
      // What is planned matters only as a day.
      if (field === 'planned') continue
      if (field !== 'earned' && field !== 'expires') return { code: 'not-a-day', ...cell }
      const several = each(cell, parts)
      if ('code' in several) return several
      if (field === 'earned') earned = several
      else expires = several
    }
    const planned = days.planned === undefined ? undefined : cellOf(row, 'planned')
    if (planned && days.earned === undefined && earned.length === 0 && parts.every(({ day }) => !day))
      return { code: 'only-planned', ...planned }
    if (parts.every(({ day }) => day === undefined)) return { days, earned, expires }
    const besides: (IsoDate | undefined)[] = []
    for (const [place, { day: text }] of parts.entries()) {
      const inColumn = earned[place] ?? days.earned
      const beside = text === undefined ? inColumn : dayOf(text)
      if (text !== undefined && beside === undefined) return { code: 'not-a-day', column: named.column, text }
      if ((inColumn ?? beside) !== beside) return { code: 'two-days', ...named }
      besides.push(beside)
    }
    return { days, earned: besides, expires }
  }
}
