import type { MetricRequirement } from '../../program/index.ts'
import type { Context } from '../context.ts'
import { figureDoubts } from './doubts.ts'
import type { MetricResult } from './result.ts'
import { isReached, leastFor, metricOn, onlyMarketOf, thresholdFor } from './value.ts'

/** Judges whether the metric's value on the day is at least the number, or the number for the organization's market. */
export function judgeMetric(requirement: MetricRequirement, context: Context): MetricResult {
  const { metric, atLeast } = requirement
  const { market } = context.profile.organization
  const need = leastFor(atLeast, market, 'lenient')
  const publishedFor = thresholdFor(atLeast, market) === undefined && onlyMarketOf(atLeast)
  const marked = publishedFor ? { publishedFor } : {}
  const value = metricOn(context, metric, 'strict')
  const have = value ?? 0
  const met = isReached(requirement, context, 'strict')
  const unclear = !met && isReached(requirement, context, 'lenient')
  return {
    kind: 'metric',
    status: met ? 'met' : unclear ? 'unclear' : 'unmet',
    metric,
    entered: value !== null,
    have,
    need,
    ...marked,
    doubts: unclear ? figureDoubts(requirement, context.program, market) : [],
    missing:
      met || unclear
        ? []
        : value === null
          ? [{ code: 'metric-not-entered', metric, need, ...marked }]
          : [{ code: 'metric-below', metric, have, need, short: need - have, ...marked }],
  }
}
