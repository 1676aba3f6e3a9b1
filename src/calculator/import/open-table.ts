/** A file or pasted text as something that gives rows, in the encoding, with the separator, from the sheet that is asked for. */
import {
  broken,
  decodeText,
  detectDelimiter,
  detectEncoding,
  FileError,
  foreignBytes,
  foreignText,
  limits,
  openWorkbook,
  readDelimited,
  restoreCell,
  type Row,
} from '../../engine/tables/index.ts'
import type { Choices, Form } from './protocol.ts'

export interface OpenedTable {
  readonly form: Form
  readonly rows: readonly Row[]
}
type Progress = (share: number) => void
/** @throws FileError when the table can't be read in this way */
export type OpenTable = (choices: Choices, progress: Progress) => OpenedTable

/** Some systems write `="0012"`, so that a spreadsheet leaves the text alone. */
const wrapped = /^="((?:[^"]|"")*)"$/

const restoredText = (text: string): string => {
  const within = text.startsWith('="') ? wrapped.exec(text)?.[1] : undefined
  return within === undefined ? restoreCell(text) : within.replaceAll('""', '"')
}
/** Most rows have nothing to restore. */
const isMarked = (text: string): boolean => text.startsWith("'") || text.startsWith('="')
const restored = (row: Row): Row =>
  row.cells.some(isMarked) ? { line: row.line, cells: row.cells.map(restoredText) } : row

function readText(text: string, choices: Choices, progress: Progress) {
  const kind = foreignText(text)
  if (kind) throw new FileError({ code: 'other-kind', kind })
  const delimiter = choices.delimiter ?? detectDelimiter(text)
  return { delimiter, rows: readDelimited(text, delimiter, progress).map(restored) }
}

export const openText =
  (text: string): OpenTable =>
  (choices, progress) => {
    const { delimiter, rows } = readText(text, choices, progress)
    return { form: { kind: 'pasted', delimiter }, rows }
  }

/** By what the file holds, whatever its name. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 0x09) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

function openSheets(bytes: Uint8Array): OpenTable {
  const { sheets, active, calendar } = openWorkbook(bytes)
  const choices = sheets.map(({ name, isHidden }) => ({ name, isHidden }))
  return ({ sheet = active }) => {
    const rows = sheets[sheet]?.read() ?? []
    if (rows.length === 0 && sheets.length < 2) throw new FileError({ code: 'empty' })
    return { form: { kind: 'workbook', sheets: choices, sheet, calendar }, rows }
  }
}

const lettersShown = 5
const longest = 40

/** Some words with letters beyond ASCII, which another encoding would change. */
function lettersIn(text: string): readonly string[] {
  const words = new Set<string>()
  const beyond = /[\u0080-\uffff]/g
  while (words.size < lettersShown) {
    const found = beyond.exec(text)
    if (!found) break
    const before = /[^\s,;|"]*$/.exec(text.slice(Math.max(found.index - longest, 0), found.index))![0]
    const after = /^[^,;|"\t\r\n]*/.exec(text.slice(found.index, found.index + longest))![0]
    words.add(before + after)
    beyond.lastIndex = found.index + after.length
  }
  return [...words]
}

/** @throws FileError when it is too large, damaged or another kind of file */
export function openBytes(bytes: Uint8Array): OpenTable {
  if (bytes.length > limits.bytes) {
    throw new FileError({ code: 'file-too-large', bytes: bytes.length, most: limits.bytes })
  }
  if (isWorkbook(bytes)) return openSheets(bytes)
  const kind = foreignBytes(bytes)
  if (kind) throw new FileError({ code: 'other-kind', kind })
  return (choices, progress) => {
    const encoding = choices.encoding ?? detectEncoding(bytes)
    const text = decodeText(bytes, encoding)
    const { delimiter, rows } = readText(text, choices, progress)
    const isBroken = text.includes(broken)
    return { form: { kind: 'text', encoding, delimiter, letters: lettersIn(text), isBroken }, rows }
  }
}
