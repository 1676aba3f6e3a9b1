import type { Market, MetricId } from '../../program/index.ts'
import type { BaseResult } from '../result.ts'

/** The result of a figure. */
export interface MetricResult extends BaseResult {
  readonly kind: 'metric'
  readonly metric: MetricId
  /** Whether the profile holds a figure that bears on the day. Without one, `have` is 0. */
  readonly entered: boolean
  /** The market whose number the need is, where none is published for the organization's. */
  readonly publishedFor?: Market
}
