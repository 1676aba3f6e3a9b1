import type { MetricRequirement } from '../../program/index.ts'
import type { Context } from '../context.ts'
import type { MetricResult } from './result.ts'
import { metricOn, thresholdFor } from './value.ts'

/** Judges whether the metric's value on the day is at least the number, or the number for the organization's market. */
export function judgeMetric({ metric, atLeast }: MetricRequirement, context: Context): MetricResult {
  const need = thresholdFor(atLeast, context.profile.organization.market)
  const value = metricOn(context, metric)
  const have = value ?? 0
  const met = have >= need
  return {
    kind: 'metric',
    status: met ? 'met' : 'unmet',
    metric,
    entered: value !== null,
    have,
    need,
    missing: met
      ? []
      : value === null
        ? [{ code: 'metric-not-entered', metric, need }]
        : [{ code: 'metric-below', metric, have, need, short: need - have }],
  }
}
