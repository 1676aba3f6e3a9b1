/** A report in sentences: what the page shows and prints, and what Markdown and the sheet "About" are written from. */
import type { LevelState } from '../../engine/eligibility/index.ts'

export interface PageRow {
  /** Whose row it is, such as "Messaging, Silver". */
  readonly name: string
  /** Where the heading of the part doesn't say it. */
  readonly state: { readonly code: LevelState; readonly text: string } | undefined
  readonly lines: readonly string[]
}
/** Rows beneath a heading; a part that has none is left out. */
export interface PagePart {
  readonly heading: string
  /** What the lines of its rows say. */
  readonly about: string
  readonly rows: readonly PageRow[]
}
export interface WrittenReport {
  readonly title: string
  /** Organization, day, market, edition: each a label and its text. */
  readonly facts: readonly (readonly [label: string, text: string])[]
  /** The answer in one sentence. */
  readonly sentence: string
  readonly why: readonly string[]
  readonly parts: readonly PagePart[]
  readonly notes: { readonly heading: string; readonly lines: readonly string[] }
  /** Where it was computed. */
  readonly origin: string
}
