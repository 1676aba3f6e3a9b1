/** The two readings of a source, and what a passage leaves in doubt. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, Market, MetricId, Period, Text } from '../program/index.ts'
import type { Context } from './context.ts'

/**
 * A reading of the source where it admits two: `strict` by what it surely grants, `lenient` by all that it may grant.
 * What holds strictly holds leniently; what holds only leniently is `unclear`.
 */
export type Reading = 'strict' | 'lenient'

/** Both readings, the strict one first. */
export const bothReadings: readonly Reading[] = ['strict', 'lenient']

/** A passage of the source that can be read in two ways. */
export type Doubt =
  /** The count is repeated under each alternative, and nothing says whether people add up across them. */
  | { readonly code: 'same-way' }
  /** The passage asks for one thing or for another. */
  | { readonly code: 'readings'; readonly about?: Text }
  /** The figure can be that of another period. */
  | { readonly code: 'other-period'; readonly metric: MetricId; readonly period: Period }
  /** How long the achievement counts is not stated; until the day it surely does. */
  | { readonly code: 'may-count-until'; readonly achievement: AchievementId; readonly until: IsoDate }
  /** The threshold is published for one market only. */
  | { readonly code: 'one-market'; readonly metric: MetricId; readonly published: Market }

/** Returns the context in which who counts is read so. */
export const inReading = (context: Context, reading: Reading): Context =>
  reading === 'strict' ? context : { ...context, people: context.people.lenient }

/** Returns the doubt of a passage that asks for one thing or for another, as the edition words it. */
export const readingsDoubt = (about: Text | undefined): Doubt => ({
  code: 'readings',
  ...(about && { about }),
})
