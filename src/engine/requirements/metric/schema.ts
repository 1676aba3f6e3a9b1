import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { metricId } from '../../program/schemas/id.ts'
import { threshold } from '../../program/schemas/threshold.ts'
import { ofKind } from '../kind-schema.ts'

/** Met when the metric's value is at least the threshold. */
export const metricRequirement = v.pipe(
  closedObject({
    metric: described('The metric.', metricId),
    atLeast: described('The least value that meets it.', threshold),
  }),
  ofKind('metric'),
)

export type MetricRequirement = v.InferOutput<typeof metricRequirement>
