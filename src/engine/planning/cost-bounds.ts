/** How large and how exact costs may be, so that they are whole numbers of a smallest unit which a solver tells apart. */
import type { Profile } from '../profile/index.ts'
import type { MetricId, Program } from '../program/index.ts'
import { decimalOf } from './decimals.ts'
import { optionsOf } from './options.ts'
import type { Costs, PlanRequest } from './request.ts'

/** No step may cost more. */
const mostCost = 1_000_000_000
/** The dearest step may have so many digits when counted in the smallest unit. */
const mostDigits = 10
const mostPlaces = 6

/** A price of a request, with its place in {@link Costs}. */
export interface GivenPrice {
  readonly cost: keyof Costs
  /** The id that it is for. */
  readonly of?: string
  readonly value: number
}

/** Lists the prices that are given: single ones, then the lists of them. */
export function givenPrices(costs: Costs): GivenPrice[] {
  const single = (['achievement', 'association', 'hire'] as const).flatMap((cost): GivenPrice[] => {
    const value = costs[cost]
    return value === undefined ? [] : [{ cost, value }]
  })
  const lists = (['kinds', 'achievements', 'metrics', 'attestations'] as const).flatMap((cost) =>
    Object.entries(costs[cost] ?? {}).map(([of, value]): GivenPrice => ({ cost, of, value })),
  )
  return [...single, ...lists]
}

/** For each figure that a target may ask for, the most that is asked. */
function largestFigures(
  program: Program,
  { organization: { market } }: Profile,
  { targets }: Pick<PlanRequest, 'targets'>,
): ReadonlyMap<MetricId, number> {
  const largest = new Map<MetricId, number>()
  for (const { competency, level } of targets) {
    for (const { metric, need } of optionsOf(program, market, competency, level).flatMap(
      ({ figures }) => figures,
    ))
      largest.set(metric, Math.max(need, largest.get(metric) ?? 1))
  }
  return largest
}

/** The bounds of a request's prices. */
export interface CostBounds {
  /** The most that may be given there: a figure may have to grow by all that is asked of it. */
  readonly most: (price: GivenPrice) => number
  /** Costs are whole numbers of 10^-`places`. */
  readonly places: number
}

/** Works out the bounds: the dearer the dearest step is, the fewer places are told apart. */
export function costBounds(
  program: Program,
  profile: Profile,
  request: Pick<PlanRequest, 'targets' | 'costs'>,
): CostBounds {
  const figures = largestFigures(program, profile, request)
  const times = ({ cost, of = '' }: GivenPrice) => (cost === 'metrics' ? (figures.get(of) ?? 1) : 1)
  const dearest = givenPrices(request.costs ?? {})
    .map((price) => price.value * times(price))
    .filter((cost) => cost <= mostCost)
    .reduce((largest, cost) => Math.max(largest, cost), 1)
  return {
    most: (price) => Math.floor(mostCost / times(price)),
    places: Math.min(mostPlaces, mostDigits - String(Math.floor(dearest)).length),
  }
}

/** Returns whether the price is a whole number of 10^-`places`; what a figure costs is rounded to that. */
export const isExact = ({ cost, value }: GivenPrice, places: number): boolean =>
  cost === 'metrics' || decimalOf(value).places <= places
