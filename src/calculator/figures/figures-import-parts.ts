/** What the parts of the import of figures are given. */
import type { ImportWords } from '../import/index.ts'
import type { figuresImport } from './messages/import.en.ts'
import type { FiguresImporting, FiguresReading } from './useFiguresImport.ts'

export type FiguresImportWords = typeof figuresImport
/** What is said of any table: encodings, separators, sheets, and why a file can't be read. */
export type TableWords = ImportWords

export interface FiguresImportPart {
  readonly importing: FiguresImporting
  readonly words: FiguresImportWords
}
export interface FiguresReadingPart extends FiguresImportPart {
  readonly reading: FiguresReading
}
