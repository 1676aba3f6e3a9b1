/** What each kind of step costs. */
import type { AchievementId, AttestationId, MetricId, Program } from '../program/index.ts'
import type { Costs } from './request.ts'

/** The prices of all kinds of steps. */
export interface Prices {
  readonly achievement: (id: AchievementId) => number
  readonly association: number
  readonly hire: number
  /** For each unit; `null` where nobody gave a price. */
  readonly metric: (id: MetricId) => number | null
  readonly attestation: (id: AttestationId) => number | null
}

const ownValue = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | null =>
  record && Object.hasOwn(record, key) ? record[key]! : null

/** Returns the prices of a request, with the defaults where none is given. */
export function pricesOf(program: Program, costs: Costs): Prices {
  const each = costs.achievement ?? 1
  return {
    achievement: (id) =>
      ownValue(costs.achievements, id) ?? costs.kinds?.[program.achievements[id]!.kind] ?? each,
    association: costs.association ?? 0,
    hire: costs.hire ?? 0,
    metric: (id) => ownValue(costs.metrics, id),
    attestation: (id) => ownValue(costs.attestations, id),
  }
}

/** Prices of 0, for when only the number of steps matters. */
export const free: Prices = {
  achievement: () => 0,
  association: 0,
  hire: 0,
  metric: () => 0,
  attestation: () => 0,
}
