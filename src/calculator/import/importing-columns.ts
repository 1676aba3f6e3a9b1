import type { Columns, Field } from '../../engine/tables/index.ts'
import type { TableGuess } from './protocol.ts'

/**
 * The columns with another field for one of them. But for results and exams, a field stands in one column only, unless
 * the headings say that it comes again.
 */
export function chooseColumn(
  { columns, times }: Pick<TableGuess, 'columns' | 'times'>,
  column: number,
  field: Field | null,
): Columns {
  const time = times[column] ?? null
  const isAgain = (at: number) => time !== null && (times[at] ?? time) !== time
  const stays = (at: number) => field === 'result' || field === 'exam' || field === 'person' || isAgain(at)
  return columns.map((other, at) => (at === column ? field : other === field && !stays(at) ? null : other))
}

const whoFields: readonly Field[] = ['mcid', 'email', 'name', 'first-name', 'last-name', 'person']
const whatFields: readonly Field[] = ['achievement', 'title', 'exam']

/** What the columns don't say yet, without which no row can be read. */
export function missingIn(
  { columns, isBelow, isOwn }: Pick<TableGuess, 'columns' | 'isBelow' | 'isOwn'>,
  person?: string,
): readonly ('who' | 'what')[] {
  if (isOwn) return []
  const holds = (some: readonly Field[]) => some.some((field) => columns.includes(field))
  return [
    ...(person || holds(whoFields) ? [] : (['who'] as const)),
    ...(isBelow || holds(whatFields) ? [] : (['what'] as const)),
  ]
}
