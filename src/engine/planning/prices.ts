/** What each kind of step costs. */
import type { AchievementId, AchievementKind, AttestationId, MetricId, Program } from '../program/index.ts'
import { examOf } from './parts.ts'
import type { Costs } from './request.ts'

/** The prices of all kinds of steps. */
export interface Prices {
  /** Of a certification whose parts are known, what it costs beside its exams. */
  readonly achievement: (id: AchievementId) => number
  /** How many exams it is: a certification whose parts are known is none beside them. */
  readonly exams: (id: AchievementId) => number
  readonly association: number
  readonly hire: number
  /** For each unit; `null` where nobody gave a price. */
  readonly metric: (id: MetricId) => number | null
  readonly attestation: (id: AttestationId) => number | null
}

const ownValue = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | null =>
  record && Object.hasOwn(record, key) ? record[key]! : null

const examsIn =
  ({ achievements }: Program) =>
  (id: AchievementId): number => {
    const { madeOf, exams } = achievements[examOf(id)]!
    return madeOf === undefined ? (exams ?? 1) : 0
  }

/**
 * Returns the prices of a request, with the defaults where none is given. A certification costs its exams: those of its
 * parts that are missing, or as many as it usually takes; a price given for it by itself is for the whole, where its
 * parts are not known, and else comes on top.
 */
export function pricesOf(program: Program, costs: Costs): Prices {
  const ofKind = (kind: AchievementKind): number => costs.kinds?.[kind] ?? costs.achievement ?? 1
  return {
    achievement(of) {
      const id = examOf(of)
      const { kind, madeOf, exams } = program.achievements[id]!
      const own = ownValue(costs.achievements, id)
      if (own !== null || madeOf) return own ?? 0
      return exams === undefined ? ofKind(kind) : exams * ofKind('exam')
    },
    exams: examsIn(program),
    association: costs.association ?? 0,
    hire: costs.hire ?? 0,
    metric: (id) => ownValue(costs.metrics, id),
    attestation: (id) => ownValue(costs.attestations, id),
  }
}

/** Returns prices of 0, for when only the number of steps matters. */
export const freePrices = (program: Program): Prices => ({
  achievement: () => 0,
  exams: examsIn(program),
  association: 0,
  hire: 0,
  metric: () => 0,
  attestation: () => 0,
})
