/** XLSX workbooks (ECMA-376), bounded: sizes are refused before any work, cells are kept where they stand. */
import type { SerialCalendar } from './days.ts'
import { foreignArchive } from './kinds.ts'
import { attribute, pieces } from './markup.ts'
import { readSheet, type Book } from './sheet.ts'
import { FileError, limits, type Row } from './table.ts'
import { partsOf, relationsOf, type Relation } from './workbook-parts.ts'
import { dateFormats, sharedTexts } from './workbook-texts.ts'

/** A sheet of a workbook, read when asked for. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** @throws FileError when the sheet is damaged or too large */
  readonly read: () => Row[]
}

/** The names of the sheets in their order, with the part that holds each and whether one sees it. */
function sheetsIn(workbook: string, relations: readonly Relation[]) {
  const targets = new Map(relations.map(({ id, target }) => [id, target]))
  const sheets: { name: string; part: string; isHidden: boolean }[] = []
  for (const piece of pieces(workbook, 'workbook')) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue
    const part = targets.get(attribute(piece.attributes, 'r:id') ?? attribute(piece.attributes, 'id') ?? '')
    const isHidden = /^(?:very)?hidden$/i.test(attribute(piece.attributes, 'state') ?? '')
    const name = attribute(piece.attributes, 'name') ?? ''
    if (part) sheets.push({ name: name.slice(0, limits.sheetName), part, isHidden })
    if (sheets.length > limits.sheets) throw new FileError({ code: 'too-many-sheets', most: limits.sheets })
  }
  return sheets
}

/** The sheets of a workbook, and which of them one sees when it is opened. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly active: number
  /** The calendar by which numbers without a format are days. */
  readonly calendar: SerialCalendar
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
  const partOf = (type: string, usual: string, most?: number) =>
    parts.text(relations.find((relation) => relation.type === type)?.target ?? usual, most)
  const book: Book = {
    texts: sharedTexts(partOf('sharedStrings', 'xl/sharedStrings.xml', limits.inflatedBytes)),
    dates: dateFormats(partOf('styles', 'xl/styles.xml')),
    calendar: /date1904\s*=\s*["'](?:1|true|on)\b/.test(workbook) ? '1904' : '1900',
  }
  const sheets = sheetsIn(workbook, relations)
  return {
    sheets: sheets.map(({ name, part, isHidden }) => ({
      name,
      isHidden,
      read: () => readSheet(parts.text(part, limits.inflatedBytes), name, book),
    })),
    active: activeOf(workbook, sheets),
    calendar: book.calendar,
  }
}
