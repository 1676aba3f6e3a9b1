/** XLSX workbooks (ECMA-376), bounded: sizes are refused before any work, cells are kept where they stand. */
import { strFromU8 } from 'fflate'
import { addDays } from '../calendar/index.ts'
import { unzip } from './archive.ts'
import { foreignArchive } from './kinds.ts'
import { attribute, pieces } from './markup.ts'
import { FileError, limits, type Row } from './table.ts'

/** A sheet of a workbook, read when asked for. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** @throws FileError when the sheet is damaged or too large */
  readonly read: () => Row[]
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * The parts that tables need. They may be called otherwise and stand elsewhere: only their relations tell. Drawings,
 * comments and themes are large and of no use.
 */
const isNeeded =
  /^(?!.*(?:drawings|media|theme|embeddings|charts|comments|docProps|pivot|customXml|printerSettings))(?:.*\.xml(?:\.rels)?|_rels[\\/]\.rels|mimetype)$/i

/** A part's name as its relations give it: separators may be the wrong ones, and letters of the other case. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

interface Parts {
  /** The text of a part, empty where there is none. */
  text(name: string): string
  readonly names: readonly string[]
  readonly mimetype: Uint8Array | undefined
}

function partsOf(bytes: Uint8Array): Parts {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError({ code: 'old-or-locked-workbook' })
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError({ code: 'not-a-workbook' })
  const { parts, names } = unzip(bytes, isNeeded)
  const byKey = new Map([...parts].map(([name, part]) => [partKey(name), part]))
  return {
    text: (name) => {
      const part = byKey.get(partKey(name))
      return part ? strFromU8(part) : ''
    },
    names,
    mimetype: byKey.get('mimetype'),
  }
}

/** The relations of a part, or of the whole: where each leads, and of what kind it is. */
function relationsOf(parts: Parts, part: string): { id: string; type: string; target: string }[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const relations: { id: string; type: string; target: string }[] = []
  for (const piece of pieces(parts.text(`${folder}_rels/${part.slice(cut)}.rels`), 'relations')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue
    const target = (attribute(piece.attributes, 'Target') ?? '').replaceAll('\\', '/')
    const type = attribute(piece.attributes, 'Type') ?? ''
    relations.push({
      id: attribute(piece.attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
    })
  }
  return relations
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

/** What stands for a formula that has never been computed: a script wrote it, and no spreadsheet has opened it since. */
export const notComputed = '#NOT COMPUTED!'

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
function fillMerges(rows: readonly Row[], merges: readonly Merge[]): readonly Row[] {
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
      while (cells.length < from.column) cells.push('')
      cells[from.column] ||= text
    }
  }
  return filled
}

function readSheet(xml: string, name: string, book: Book): Row[] {
  const rows: Row[] = []
  const merges: Merge[] = []
  let line = 0
  let cells: string[] = []
  /** Cells without a reference follow the one before. */
  let next = 0
  let cell: { column: number; type: string; style: number; value: string; isFormula: boolean } | undefined
  let inValue = false
  let inPhonetic = false
  for (const piece of pieces(xml, name)) {
    if (piece.kind === 'text') {
      if (cell && inValue && !inPhonetic) cell.value += piece.text
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
  return [...fillMerges(rows, merges)]
}

/** The names of the sheets in their order, with the part that holds each and whether one sees it. */
function sheetsIn(workbook: string, relations: ReturnType<typeof relationsOf>) {
  const targets = new Map(relations.map(({ id, target }) => [id, target]))
  const sheets: { name: string; part: string; isHidden: boolean }[] = []
  for (const piece of pieces(workbook, 'workbook')) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue
    const part = targets.get(attribute(piece.attributes, 'r:id') ?? attribute(piece.attributes, 'id') ?? '')
    const isHidden = /^(?:very)?hidden$/i.test(attribute(piece.attributes, 'state') ?? '')
    if (part) sheets.push({ name: attribute(piece.attributes, 'name') ?? '', part, isHidden })
  }
  return sheets
}

/** The sheets of a workbook, and which of them one sees when it is opened. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly active: number
}

/** The sheet that was open when the workbook was saved, or the first that is not hidden. */
function activeOf(workbook: string, sheets: readonly { readonly isHidden: boolean }[]): number {
  const stated = Number(/activeTab\s*=\s*["'](\d+)/.exec(workbook)?.[1] ?? 0)
  if (sheets[stated]?.isHidden === false) return stated
  return Math.max(
    sheets.findIndex(({ isHidden }) => !isHidden),
    0,
  )
}

/**
 * Opens a workbook. Its sheets are read when asked for.
 * @throws FileError when it is none, is damaged, or is larger than any roster
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length > limits.bytes) {
    throw new FileError({ code: 'file-too-large', bytes: bytes.length, most: limits.bytes })
  }
  const parts = partsOf(bytes)
  const main =
    relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = parts.text(main)
  if (!workbook.includes('sheet')) {
    throw new FileError({ code: 'other-kind', kind: foreignArchive(parts.names, parts.mimetype) })
  }
  const relations = relationsOf(parts, main)
  const partOf = (type: string, usual: string) =>
    parts.text(relations.find((relation) => relation.type === type)?.target ?? usual)
  const book = {
    texts: sharedTexts(partOf('sharedStrings', 'xl/sharedStrings.xml')),
    dates: dateFormats(partOf('styles', 'xl/styles.xml')),
    from1904: /date1904\s*=\s*["'](1|true)/.test(workbook),
  }
  const sheets = sheetsIn(workbook, relations)
  return {
    sheets: sheets.map(({ name, part, isHidden }) => ({
      name,
      isHidden,
      read: () => readSheet(parts.text(part), name, book),
    })),
    active: activeOf(workbook, sheets),
  }
}
