import type { en } from './en.ts'

/** The sentences of one language. English sets the shape: what another language leaves out does not compile. */
export type Messages = typeof en
