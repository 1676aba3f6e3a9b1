/** What a fault of what saves is, and what is expected of the calculator in spite of it. */
import { sampleIn } from '../../../src/calculator/app/sample.ts'

/** What the page may have to say; each is an alert. */
export const words = {
  unavailable: /does not let this page save anything/,
  'no-database': /does not open the database/,
  'not-written': /The last change could not be saved/,
  newer: /A newer release of this page has saved data here/,
  damaged: /Data saved here earlier is damaged/,
  emptied: /What was saved here has been deleted/,
} as const

/** A function that runs in the page, with what it is given. */
export type Script = readonly [run: (given: never) => unknown, given?: unknown]

/** How many people are listed: before the edit, after it, and on the next visit. */
type Counts = readonly [before: number, edited: number, next: number]

export interface Fault {
  readonly name: string
  /** Breaks the browser, before anything of the page runs, for one visit. */
  readonly breaks?: readonly Script[]
  /** Spoils what is saved, from a page beside that stays open for the visit. */
  readonly spoils?: Script
  /** Nine people before, ten afterwards, if nothing else is said. */
  readonly counts?: Counts
  /** All that the page says once somebody has been added; nothing where all is well. */
  readonly says?: readonly (keyof typeof words)[]
  /** Whether it says the same on the next visit, where what was saved is still spoilt. */
  readonly stays?: boolean
  /** `saved` at once; `noted`, and there on the next visit; `lost`, and the browser asks before the page goes. */
  readonly edit: 'saved' | 'noted' | 'lost'
  /** What must be found in the browser's storage after all; the sample's people, if nothing else is said. */
  readonly remains?: readonly string[]
}

export const sampleNames = sampleIn('en').people!.map(({ name }) => name!)
