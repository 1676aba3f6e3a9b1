import type { importing } from './messages/en.ts'
import type { Importing, ReadTable } from './importing.ts'

export type Words = typeof importing

/** What every part of the dialog is given. */
export interface PartProps {
  readonly importing: Importing
  readonly words: Words
}

/** What the parts are given that are about the table. */
export interface TableProps extends PartProps {
  readonly table: ReadTable
}
