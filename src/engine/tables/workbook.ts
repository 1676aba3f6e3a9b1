/** XLSX workbooks (ECMA-376), bounded: sizes are refused before any work, cells are kept where they stand. */
import { strFromU8 } from 'fflate'
import { addDays } from '../calendar/index.ts'
import { unzip } from './archive.ts'
import { attribute, pieces } from './markup.ts'
import { FileError, limits, type Row } from './table.ts'

/** A sheet of a workbook, read when asked for. */
export interface Sheet {
  readonly name: string
  /** @throws FileError when the sheet is damaged or too large */
  readonly read: () => Row[]
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The parts that tables need. */
const isNeeded = /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/i

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError({ code: 'old-or-locked-workbook' })
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError({ code: 'not-a-workbook' })
  return unzip(bytes, isNeeded)
}

/** Formats 14 to 22 and 45 to 47 are dates and times (ECMA-376, 18.8.30). */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 45 && id <= 47)
    : /[dmy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))

/** For each cell format, by its number: whether it shows a date. */
function dateFormats(xml: string): boolean[] {
  const codes = new Map<number, string>()
  const formats: boolean[] = []
  let inCellFormats = false
  for (const piece of pieces(xml, 'styles')) {
    if (piece.kind === 'text') continue
    if (piece.name === 'cellXfs') inCellFormats = piece.kind === 'open'
    if (piece.kind !== 'open') continue
    if (piece.name === 'numFmt') {
      codes.set(
        Number(attribute(piece.attributes, 'numFmtId')),
        attribute(piece.attributes, 'formatCode') ?? '',
      )
    }
    if (piece.name === 'xf' && inCellFormats) {
      const id = Number(attribute(piece.attributes, 'numFmtId') ?? 0)
      formats.push(isDateFormat(id, codes.get(id)))
    }
  }
  return formats
}

/** Texts that cells refer to by number; phonetic readings are not part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let text: string | undefined
  let inText = false
  let inPhonetic = false
  for (const piece of pieces(xml, 'sharedStrings')) {
    if (piece.kind === 'text') {
      if (inText && !inPhonetic && text !== undefined) text += piece.text
    } else if (piece.name === 'si') {
      if (piece.kind === 'open') text = ''
      if (piece.kind === 'close' || piece.empty) {
        texts.push(text ?? '')
        text = undefined
      }
    } else if (piece.name === 'rPh') inPhonetic = piece.kind === 'open' && !piece.empty
    else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty
  }
  return texts
}

/** `AB12` is column 27, counted from 0; `undefined` for anything else. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/i.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The day of a serial number: 1 is 1 January 1900, and Excel believes in 29 February 1900 (number 60). */
function dayOfSerial(serial: number, from1904: boolean): string {
  const days = Math.floor(serial)
  return from1904 ? addDays('1904-01-01', days) : addDays(days < 60 ? '1899-12-31' : '1899-12-30', days)
}

interface Book {
  readonly texts: readonly string[]
  readonly dates: readonly boolean[]
  readonly from1904: boolean
}

function cellText(value: string, type: string, style: number, book: Book): string {
  if (type === 's') return book.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value === '') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  // 2958465 is 31 December 9999, the last day that a workbook can show.
  const isDay = book.dates[style] && number >= 1 && number < 2_958_466
  return isDay ? dayOfSerial(number, book.from1904) : String(number)
}

function readSheet(xml: string, name: string, book: Book): Row[] {
  const rows: Row[] = []
  let line = 0
  let cells: string[] = []
  /** Cells without a reference follow the one before. */
  let next = 0
  let cell: { column: number; type: string; style: number; value: string } | undefined
  let inValue = false
  for (const piece of pieces(xml, name)) {
    if (piece.kind === 'text') {
      if (cell && inValue) cell.value += piece.text
      continue
    }
    const { kind } = piece
    if (piece.name === 'row') {
      if (kind === 'open') {
        line = Number(attribute(piece.attributes, 'r') ?? line + 1)
        cells = []
        next = 0
      } else if (cells.some((text) => text !== '')) {
        rows.push({ line, cells: Array.from(cells, (text: string | undefined) => text ?? '') })
        if (rows.length > limits.rows) throw new FileError({ code: 'too-many-rows', most: limits.rows })
      }
    } else if (piece.name === 'c') {
      if (kind === 'open') {
        const column = columnOf(attribute(piece.attributes, 'r')) ?? next
        if (column >= limits.columns) {
          throw new FileError({ code: 'too-many-columns', line, most: limits.columns })
        }
        next = column + 1
        if (piece.empty) continue
        const type = attribute(piece.attributes, 't') ?? 'n'
        cell = { column, type, style: Number(attribute(piece.attributes, 's') ?? 0), value: '' }
      } else if (cell) {
        cells[cell.column] = cellText(cell.value, cell.type, cell.style, book)
        cell = undefined
      }
    } else if (piece.name === 'v' || piece.name === 't') inValue = kind === 'open' && !piece.empty
  }
  return rows
}

/** The names of the sheets in their order, with the part that holds each. */
function sheetParts(workbook: string, relations: string): { name: string; part: string }[] {
  const targets = new Map<string, string>()
  for (const piece of pieces(relations, 'relations')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    targets.set(attribute(piece.attributes, 'Id') ?? '', part)
  }
  const sheets: { name: string; part: string }[] = []
  for (const piece of pieces(workbook, 'workbook')) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue
    const part = targets.get(attribute(piece.attributes, 'r:id') ?? attribute(piece.attributes, 'id') ?? '')
    if (part) sheets.push({ name: attribute(piece.attributes, 'name') ?? '', part })
  }
  return sheets
}

/**
 * Opens a workbook. Its sheets are read when asked for.
 * @throws FileError when it is none, is damaged, or is larger than any roster
 */
export function openWorkbook(bytes: Uint8Array): Sheet[] {
  if (bytes.length > limits.bytes) {
    throw new FileError({ code: 'file-too-large', bytes: bytes.length, most: limits.bytes })
  }
  const parts = partsOf(bytes)
  const text = (name: string): string => {
    const part = parts.get(name)
    return part ? strFromU8(part) : ''
  }
  const workbook = text('xl/workbook.xml')
  if (workbook === '') throw new FileError({ code: 'not-a-workbook' })
  const book = {
    texts: sharedTexts(text('xl/sharedStrings.xml')),
    dates: dateFormats(text('xl/styles.xml')),
    from1904: /date1904\s*=\s*["'](1|true)/.test(workbook),
  }
  return sheetParts(workbook, text('xl/_rels/workbook.xml.rels')).map(({ name, part }) => ({
    name,
    read: () => readSheet(text(part), name, book),
  }))
}
