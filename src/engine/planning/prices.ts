/** What each kind of step costs, in whole numbers of a smallest unit: sums of them are exact. */
import type { AchievementId, AchievementKind, AttestationId, MetricId, Program } from '../program/index.ts'
import { decimalOf, minus, times, smallestUnits } from './decimals.ts'
import { examOf } from './parts.ts'
import type { Costs } from './request.ts'

/** The prices of all kinds of steps, each a whole number of the smallest unit. */
export interface Prices {
  /** Of a certification whose parts are known, what it costs beside its exams. */
  readonly achievement: (id: AchievementId) => number
  /** How many exams it is: a certification whose parts are known is none beside them. */
  readonly exams: (id: AchievementId) => number
  readonly association: number
  readonly hire: number
  /** For a figure to grow from the one to the other, at least; `null` where nobody gave a price. */
  readonly figure: (id: MetricId, have: number, need: number) => number | null
  readonly attestation: (id: AttestationId) => number | null
  /** The smallest unit is 10^-`places`. */
  readonly places: number
}

/** Returns a number of smallest units in the unit in which the prices were given. */
export const costOf = (units: number, { places }: Pick<Prices, 'places'>): number => units / 10 ** places

/** Adds costs up, exactly. */
export const totalOf = (costs: readonly number[], { places }: Pick<Prices, 'places'>): number =>
  costs.reduce((total, cost) => total + Math.round(cost * 10 ** places), 0) / 10 ** places

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
 * parts are not known, and else comes on top. What a figure costs is rounded to the smallest unit.
 *
 * @param costs without problems
 * @param places the smallest unit is 10^-`places`
 */
export function pricesOf(program: Program, costs: Costs, places: number): Prices {
  const unitsIn = (cost: number): number => smallestUnits(decimalOf(cost), places)
  const ofKind = (kind: AchievementKind): number => costs.kinds?.[kind] ?? costs.achievement ?? 1
  return {
    achievement(of) {
      const id = examOf(of)
      const { kind, madeOf, exams } = program.achievements[id]!
      const own = ownValue(costs.achievements, id)
      if (own !== null || madeOf) return unitsIn(own ?? 0)
      return exams === undefined ? unitsIn(ofKind(kind)) : exams * unitsIn(ofKind('exam'))
    },
    exams: examsIn(program),
    association: unitsIn(costs.association ?? 0),
    hire: unitsIn(costs.hire ?? 0),
    figure(id, have, need) {
      const price = ownValue(costs.metrics, id)
      if (price === null) return null
      return smallestUnits(times(decimalOf(price), minus(decimalOf(need), decimalOf(have))), places)
    },
    attestation(id) {
      const price = ownValue(costs.attestations, id)
      return price === null ? null : unitsIn(price)
    },
    places,
  }
}

/** Returns prices of 0, for when only the number of steps matters. */
export const freePrices = (program: Program): Prices => ({
  achievement: () => 0,
  exams: examsIn(program),
  association: 0,
  hire: 0,
  figure: () => 0,
  attestation: () => 0,
  places: 0,
})
