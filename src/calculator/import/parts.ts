import type { importing } from './messages/en.ts'
import type { Importing } from './importing.ts'

export type Words = typeof importing

/** What every part of the dialog is given. */
export interface PartProps {
  readonly importing: Importing
  readonly words: Words
}
