import type { Columns, Field } from './columns.ts'
import type { Row } from './table.ts'

/** A function that gives the cell of a field in a row with its column from 0, trimmed; none where it is blank. */
export type CellOf = (
  row: Row,
  field: Field,
) => { readonly column: number; readonly text: string } | undefined

/** Looks up once which column holds which field. */
export function columnIndexes(columns: Columns): CellOf {
  const positions = new Map(columns.flatMap((field, at) => (field ? [[field, at] as const] : [])))
  return ({ cells }, field) => {
    const column = positions.get(field)
    const text = column === undefined ? '' : (cells[column]?.trim() ?? '')
    return column === undefined || text === '' ? undefined : { column, text }
  }
}
