/** CSV for spreadsheets: what would be a formula there stays text, and is itself again when read back. */
import Papa from 'papaparse'
import type { Delimiter } from './delimited.ts'

/** A cell that begins so may be run as a formula (OWASP, CSV Injection); the apostrophe is what tells them apart. */
const escaped = /^[=+\-@＝＋－＠\t\r\n\0']/

const escapeCell = (text: string): string => (escaped.test(text) ? `'${text}` : text)
/** Takes the mark off a cell that was written as text because it would be a formula. */
export const restoreCell = (text: string): string =>
  text.startsWith("'") && escaped.test(text.slice(1)) ? text.slice(1) : text

/** Writes the rows as text, with the mark by which Excel knows UTF-8. */
export const writeDelimited = (rows: readonly (readonly string[])[], delimiter: Delimiter): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => row.map(escapeCell)),
    { delimiter },
  )}\r\n`
