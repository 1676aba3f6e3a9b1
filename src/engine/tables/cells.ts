import type { Columns, Field } from './columns.ts'
import type { Row } from './table.ts'

/** A cell with its column from 0. */
export interface Cell {
  readonly column: number
  readonly text: string
}

/** A function that gives the cell of a field in a row; none where it is blank. */
type CellOf = (row: Row, field: Field) => Cell | undefined

/** Characters that nobody sees and that make two of one name: soft hyphens, marks of direction, blanks of no width. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const blanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Whether a text may have blanks at its ends or characters that nobody sees; most have neither. */
function isUnusual(text: string): boolean {
  const last = text.length - 1
  if (last < 0) return false
  if (text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32) return true
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at)
    if (
      code > 0x9f &&
      (code < 0xae || (code > 0x1fff && code < 0x2070) || code === 0x3000 || code === 0xfeff)
    )
      return true
  }
  return false
}

const seen = (text: string): string =>
  isUnusual(text) ? text.replace(invisible, '').replace(blanks, ' ').trim() : text

/** Gives rows whose cells are texts as one sees them. */
export const asSeen = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (row.cells.some(isUnusual) ? { line: row.line, cells: row.cells.map(seen) } : row))

/** Looks up once which column holds a field, for its text alone; empty where it is blank. */
export function textOf(columns: Columns, field: Field): (row: Row) => string {
  const column = columns.lastIndexOf(field)
  return column < 0 ? () => '' : ({ cells }) => cells[column] ?? ''
}

/** Looks up once which column holds which field. */
export function columnIndexes(columns: Columns): CellOf {
  const positions = new Map(columns.flatMap((field, at) => (field ? [[field, at] as const] : [])))
  return ({ cells }, field) => {
    const column = positions.get(field)
    const text = column === undefined ? '' : (cells[column] ?? '')
    return column === undefined || text === '' ? undefined : { column, text }
  }
}
