/** The rows of a sheet: cells as texts where they stand, days as days, merged cells as one sees them. */
import { addDays } from '../calendar/index.ts'
import type { SerialCalendar } from './days.ts'
import { attribute, longer, pieces } from './markup.ts'
import { createMeasure, type Measure } from './measure.ts'
import { FileError, limits, notComputed, type Row } from './table.ts'

/** `AB12` is column 27, counted from 0; `undefined` for anything else. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/i.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The day of a serial number: 1 is 1 January 1900, and Excel believes in 29 February 1900 (number 60). */
function dayOfSerial(serial: number, calendar: SerialCalendar): string {
  const days = Math.floor(serial)
  return calendar === '1904'
    ? addDays('1904-01-01', days)
    : addDays(days < 60 ? '1899-12-31' : '1899-12-30', days)
}

/** What the cells of all sheets refer to. */
export interface Book {
  readonly texts: readonly string[]
  readonly dates: readonly boolean[]
  readonly calendar: SerialCalendar
}

function cellText(value: string, type: string, style: number, book: Book): string {
  if (type === 's') return book.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value === '') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  // 2958465 is 31 December 9999, the last day that a workbook can show.
  const isDay = book.dates[style] && number >= 1 && number < 2_958_466
  return isDay ? dayOfSerial(number, book.calendar) : String(number)
}

/** A range of merged cells, by the rows as they are numbered and the columns from 0. */
interface Merge {
  readonly from: { readonly line: number; readonly column: number }
  readonly to: { readonly line: number; readonly column: number }
}

function mergeOf(reference: string): Merge | undefined {
  const [from, to] = reference.split(':').map((corner) => {
    const column = columnOf(corner)
    return column === undefined ? undefined : { line: Number(/\d+$/.exec(corner)![0]), column }
  })
  return from && to && to.column < limits.columns ? { from, to } : undefined
}

/** What is merged over several rows belongs to each of them; over columns it stands in the first, as one sees it. */
function fillMerges(rows: readonly Row[], merges: readonly Merge[], measure: Measure): readonly Row[] {
  const tall = merges.filter(({ from, to }) => to.line > from.line)
  if (tall.length === 0) return rows
  const places = new Map(rows.map(({ line }, at) => [line, at]))
  const filled = rows.map(({ line, cells }) => ({ line, cells: [...cells] }))
  let changes = 0
  for (const { from, to } of tall) {
    const text = filled[places.get(from.line) ?? -1]?.cells[from.column] ?? ''
    if (text === '') continue
    for (let line = from.line + 1; line <= to.line && changes < limits.rows; line++) {
      changes += 1
      const cells = filled[places.get(line) ?? -1]?.cells
      if (!cells) continue
      measure.more(Math.max(from.column + 1 - cells.length, 0), cells[from.column] ? 0 : text.length)
      while (cells.length < from.column) cells.push('')
      cells[from.column] ||= text
    }
  }
  return filled
}

/**
 * Reads the rows of a sheet.
 * @throws FileError when it has too many rows, columns or cells, a cell is too long, or it breaks off
 */
export function readSheet(xml: string, name: string, book: Book): Row[] {
  const rows: Row[] = []
  const merges: Merge[] = []
  const measure = createMeasure()
  let line = 0
  let cells: string[] = []
  /** Cells without a reference follow the one before. */
  let next = 0
  let cell: { column: number; type: string; style: number; value: string; isFormula: boolean } | undefined
  let inValue = false
  let inPhonetic = false
  for (const piece of pieces(xml, name)) {
    if (piece.kind === 'text') {
      if (cell && inValue && !inPhonetic) cell.value = longer(cell.value, piece.text)
      continue
    }
    const { kind } = piece
    if (piece.name === 'row') {
      if (kind === 'open') {
        line = Number(attribute(piece.attributes, 'r') ?? line + 1)
        cells = []
        next = 0
      } else if (cells.some((text) => text !== '')) {
        const row = { line, cells: Array.from(cells, (text: string | undefined) => text ?? '') }
        measure.row(row)
        rows.push(row)
      }
    } else if (piece.name === 'c') {
      if (kind === 'open') {
        const column = columnOf(attribute(piece.attributes, 'r')) ?? next
        next = column + 1
        if (piece.empty) continue
        const type = attribute(piece.attributes, 't') ?? 'n'
        const style = Number(attribute(piece.attributes, 's') ?? 0)
        cell = { column, type, style, value: '', isFormula: false }
      } else if (cell) {
        const isMissing = cell.isFormula && cell.value === '' && cell.type !== 'str'
        const text = isMissing ? notComputed : cellText(cell.value, cell.type, cell.style, book)
        // A row may be made bold to the last column: what is blank is no column.
        if (text !== '') {
          if (cell.column >= limits.columns) {
            throw new FileError({ code: 'too-many-columns', line, most: limits.columns })
          }
          cells[cell.column] = text
        }
        cell = undefined
      }
    } else if (piece.name === 'f') {
      if (cell && kind === 'open') cell.isFormula = true
    } else if (piece.name === 'rPh') inPhonetic = kind === 'open' && !piece.empty
    else if (piece.name === 'v' || piece.name === 't') inValue = kind === 'open' && !piece.empty
    else if (piece.name === 'mergeCell' && kind === 'open') {
      const merge = mergeOf(attribute(piece.attributes, 'ref') ?? '')
      if (merge) merges.push(merge)
    }
  }
  return [...fillMerges(rows, merges, measure)]
}
