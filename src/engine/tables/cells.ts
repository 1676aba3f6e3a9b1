import type { Columns, Field } from './columns.ts'
import type { Row } from './table.ts'

/** A cell with its column from 0, trimmed. */
export interface Cell {
  readonly column: number
  readonly text: string
}

/** A function that gives the cell of a field in a row; none where it is blank. */
type CellOf = (row: Row, field: Field) => Cell | undefined

/** Characters that nobody sees and that make two of one name: soft hyphens, marks of direction, blanks of no width. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const unusual = /[\u00a0\u00ad\u2000-\u206f\u3000\ufeff]/

/** Returns the text of a cell as one sees it. */
export const seen = (text: string): string =>
  unusual.test(text)
    ? text
        .replace(invisible, '')
        .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .trim()
    : text.trim()

/** Looks up once which column holds a field, for its text alone; empty where it is blank. */
export function textOf(columns: Columns, field: Field): (row: Row) => string {
  const column = columns.lastIndexOf(field)
  return column < 0 ? () => '' : ({ cells }) => seen(cells[column] ?? '')
}

/** Looks up once which column holds which field. */
export function columnIndexes(columns: Columns): CellOf {
  const positions = new Map(columns.flatMap((field, at) => (field ? [[field, at] as const] : [])))
  return ({ cells }, field) => {
    const column = positions.get(field)
    const text = column === undefined ? '' : seen(cells[column] ?? '')
    return column === undefined || text === '' ? undefined : { column, text }
  }
}
