/** A file or pasted text as something that gives rows, in the encoding, with the separator, from the sheet that is asked for. */
import {
  decodeText,
  detectDelimiter,
  detectEncoding,
  FileError,
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

const restored = ({ line, cells }: Row): Row => ({ line, cells: cells.map(restoreCell) })

const readText = (text: string, choices: Choices, progress: Progress) => {
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
  const sheets = openWorkbook(bytes)
  const names = sheets.map(({ name }) => name)
  return ({ sheet = 0 }) => {
    const rows = sheets[sheet]?.read() ?? []
    if (rows.length === 0 && sheets.length < 2) throw new FileError({ code: 'empty' })
    return { form: { kind: 'workbook', sheets: names, sheet }, rows }
  }
}

/** @throws FileError when it is too large or damaged */
export function openBytes(bytes: Uint8Array): OpenTable {
  if (bytes.length > limits.bytes) {
    throw new FileError({ code: 'file-too-large', bytes: bytes.length, most: limits.bytes })
  }
  if (isWorkbook(bytes)) return openSheets(bytes)
  return (choices, progress) => {
    const encoding = choices.encoding ?? detectEncoding(bytes)
    const { delimiter, rows } = readText(decodeText(bytes, encoding), choices, progress)
    return { form: { kind: 'text', encoding, delimiter }, rows }
  }
}
