import type { importing } from './messages/en.ts'
import type { Importing } from './importing.ts'
import type { ImportTable } from './importing-state.ts'

export type ImportWords = typeof importing

/** What every part of the dialog is given. */
export interface PartProps {
  readonly importing: Importing
  readonly words: ImportWords
}

/** What the parts are given that are about the table. */
export interface TableProps extends PartProps {
  readonly table: ImportTable
}
