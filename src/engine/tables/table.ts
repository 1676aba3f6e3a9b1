/** A table as it stands in a file: text cells with the line they came from. */
import type { ForeignKind } from './kinds.ts'

/** A row of a table. */
export interface Row {
  /** Line of the text file, or row of the sheet, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What stands for a formula that has never been computed: a script wrote it, and no spreadsheet has opened it since. */
export const notComputed = '#NOT COMPUTED!'

/** A reason why a file can't be read as a table. */
export type FileProblem =
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly line: number; readonly most: number }
  | { readonly code: 'too-many-sheets'; readonly most: number }
  | { readonly code: 'too-many-cells'; readonly most: number }
  | { readonly code: 'cell-too-long'; readonly line: number; readonly most: number }
  | { readonly code: 'not-a-workbook' }
  /** Another kind of file, which must be saved as a table first. */
  | { readonly code: 'other-kind'; readonly kind: ForeignKind }
  /** The binary format of Excel 97–2003, or a workbook behind a password: both stand in the same container. */
  | { readonly code: 'old-or-locked-workbook' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'empty' }

/** Thrown where a file can't be read as a table. */
export class FileError extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The bounds by which files are refused before any work, or stopped: a roster stays far below, a bomb does not. */
export const limits = {
  bytes: 128 * 1024 * 1024,
  /** Eight million cells, as sheets write them. */
  inflatedBytes: 256 * 1024 * 1024,
  /** The parts of a workbook may unfold to so many times their size, for sheets some ten times, and small ones to this. */
  smallInflatedBytes: 8 * 1024 * 1024,
  timesInflated: 100,
  /** What a workbook says beside its sheets and texts: 64,000 formats, the most that Excel keeps, make some 20 MB. */
  partBytes: 32 * 1024 * 1024,
  sheets: 1_000,
  /** Characters of a sheet's name: Excel allows 31. */
  sheetName: 255,
  rows: 1_048_576,
  columns: 512,
  /** With those that are blank: ten columns down to the last row. */
  cells: 10_485_760,
  /** Characters of one cell: Excel keeps 32,767, and Google Sheets 50,000. */
  cell: 100_000,
  /** Characters of all cells: what one text says in many cells adds up to no more than a file of text may hold. */
  characters: 128 * 1024 * 1024,
} as const
