/** What every language says wherever it is read: in the guide and in the calculator. */
import type { en } from './en/index.ts'

/** English sets the shape: what another language leaves out does not compile. */
export type LanguageMessages = typeof en
