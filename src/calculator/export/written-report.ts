/** A report in sentences: what the page shows and prints, and what Markdown and sheets are written from. */
import type { LevelState } from '../../engine/eligibility/index.ts'
import type { Level } from '../../engine/program/index.ts'
import type { DrawnDays, DrawnTrack } from './report-time.ts'

/** A level as its badge, filled where it is attained, and its state. */
export interface PageStanding {
  readonly level: Level
  readonly attained: boolean
  readonly state: LevelState
  /** The state's word. */
  readonly text: string
}
export interface PageCell {
  readonly lines: readonly string[]
  readonly standing?: PageStanding
  /** A picture of what the row's lines say. */
  readonly tracks?: readonly DrawnTrack[]
}
export interface PageRow {
  /** Whose row it is, such as "Messaging, Silver". */
  readonly name: string
  /** By which path a level is told of. */
  readonly path?: string
  /** One for each further column of the part. */
  readonly cells: readonly PageCell[]
}
/** A table beneath a heading; a part with neither rows nor notes is left out. */
export interface PagePart {
  readonly code: 'stake' | 'levels' | 'time' | 'key-people' | 'plan' | 'evidence'
  /** Also heads the names of the rows. */
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly PageRow[]
  /** Sentences on the whole, beneath the rows. */
  readonly notes?: readonly string[]
  /** The days over which the tracks of its rows are drawn. */
  readonly drawn?: DrawnDays
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
