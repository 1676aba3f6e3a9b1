/** CSV, TSV and what is pasted from a spreadsheet. */
import Papa from 'papaparse'
import { FileError, limits, type Row } from './table.ts'

export const delimiters = [',', ';', '\t', '|'] as const
/** A separator of cells. */
export type Delimiter = (typeof delimiters)[number]

/** How well a separator fits: the share of rows of the width that most have; nothing where it splits nothing. */
function fit(text: string, delimiter: Delimiter): { share: number; width: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 50, skipEmptyLines: true })
  const widths = Map.groupBy(data, ({ length }) => length)
  return [...widths]
    .filter(([width]) => width > 1)
    .map(([width, rows]) => ({ width, share: rows.length / data.length }))
    .reduce((best, one) => (one.share > best.share ? one : best), { share: 0, width: 0 })
}

/** Detects the separator that gives the most even columns in the first lines; a comma when none splits anything. */
export function detectDelimiter(text: string): Delimiter {
  const start = text.slice(0, 64 * 1024)
  const fits = delimiters.map((delimiter) => ({ delimiter, ...fit(start, delimiter) }))
  return fits.reduce((best, one) =>
    one.share > best.share || (one.share === best.share && one.share > 0 && one.width > best.width)
      ? one
      : best,
  ).delimiter
}

const lineBreak = /\r\n|\r|\n/g
const linesIn = (cell: string): number =>
  cell.includes('\n') || cell.includes('\r') ? (cell.match(lineBreak)?.length ?? 0) : 0

/**
 * Reads rows; blank lines are left out, ragged ones stay as they are.
 * @param progress called now and then with the share that has been read, 0 to 1
 * @throws FileError when there are too many rows or columns, or none
 */
export function readDelimited(text: string, delimiter: Delimiter, progress: (share: number) => void): Row[] {
  const rows: Row[] = []
  let line = 1
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      if (data.length > limits.columns) {
        throw new FileError({ code: 'too-many-columns', line, most: limits.columns })
      }
      if (data.some((cell) => cell !== '')) rows.push({ line, cells: data })
      if (rows.length > limits.rows) throw new FileError({ code: 'too-many-rows', most: limits.rows })
      line += 1 + data.reduce((total, cell) => total + linesIn(cell), 0)
      if (rows.length % 4096 === 0) progress(meta.cursor / text.length)
    },
  })
  if (rows.length === 0) throw new FileError({ code: 'empty' })
  return rows
}
