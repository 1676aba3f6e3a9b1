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
  inflatedBytes: 512 * 1024 * 1024,
  /** An archive may unfold to so many times its size, which for sheets is some ten times, and a small one to this. */
  smallInflatedBytes: 8 * 1024 * 1024,
  timesInflated: 100,
  rows: 1_048_576,
  columns: 512,
} as const
