import type { Columns, Field } from '../../engine/tables/index.ts'
import type { TableGuess } from './protocol.ts'

/** The columns with another field for one of them; but for results and exams, a field stands in one column only. */
export const chooseColumn = (columns: Columns, column: number, field: Field | null): Columns =>
  columns.map((other, at) =>
    at === column ? field : other === field && other !== 'result' && other !== 'exam' ? null : other,
  )

const whoFields: readonly Field[] = ['mcid', 'email', 'name', 'first-name', 'last-name']
const whatFields: readonly Field[] = ['achievement', 'title', 'exam']

/** What the columns don't say yet, without which no row can be read. */
export function missingIn(
  { columns, isOwn }: Pick<TableGuess, 'columns' | 'isOwn'>,
  person?: string,
): readonly ('who' | 'what')[] {
  if (isOwn) return []
  const holds = (some: readonly Field[]) => some.some((field) => columns.includes(field))
  return [
    ...(person || holds(whoFields) ? [] : (['who'] as const)),
    ...(holds(whatFields) ? [] : (['what'] as const)),
  ]
}
