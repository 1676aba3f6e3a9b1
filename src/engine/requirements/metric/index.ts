/** `{ metric, atLeast }`: the metric's value is at least the number, or the number for the organization's market. */
import { nothing, type RequirementKind } from '../kind.ts'
import { figureDoubts } from './doubts.ts'
import { judgeMetric } from './judge.ts'

/** The kind of requirement that asks for a figure. */
export const metricKind: RequirementKind<'metric'> = {
  judge: judgeMetric,
  alternatives: (requirement) => [{ ...nothing, figures: [requirement] }],
  doubts: figureDoubts,
  conditions: () => 1,
}
