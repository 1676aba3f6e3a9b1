import { type Unusable, writeDelimited } from '../../engine/tables/index.ts'
import type { RowsFileWords } from './protocol.ts'
import { columnName } from './column-letters.ts'

/** Just the rows that can't be used, each with its line, the column and the reason before its own cells. */
export function writeUnusable(
  unusable: readonly Unusable[],
  headings: readonly string[],
  { delimiter, line, column, reason, reasons }: RowsFileWords,
): string {
  const rows = unusable.map(({ row, problem }) => [
    String(row.line),
    'column' in problem ? columnName(headings, problem.column) : '',
    reasons[problem.code],
    ...row.cells,
  ])
  return writeDelimited([[line, column, reason, ...headings], ...rows], delimiter)
}
