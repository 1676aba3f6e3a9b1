/** What a metric amounts to on a day, and what a threshold asks for. */
import { addMonths, monthOf, type IsoDate } from '../../calendar/index.ts'
import type { Market, MetricId, Period, Threshold } from '../../program/index.ts'
import type { MetricFigure, MonthAmount } from '../../profile/index.ts'
import type { Context } from '../context.ts'
import type { RequiredFigure } from '../kind.ts'
import type { Reading } from '../reading.ts'

/** The months that bear on the day: the twelve that end with its month, or the latest one not after it. */
function monthsInPeriod(months: readonly MonthAmount[], period: Period, on: IsoDate): readonly MonthAmount[] {
  const last = monthOf(on)
  const past = months.filter(({ month }) => month <= last)
  if (period === 'current') {
    const latest = past.reduce((latest, { month }) => (month > latest ? month : latest), '')
    return past.filter(({ month }) => month === latest)
  }
  const first = monthOf(addMonths(`${last}-01`, -11))
  return past.filter(({ month }) => month >= first)
}

/** Amounts carry cents, which binary fractions hold only nearly: the sum is rounded to a millionth. */
const sum = (months: readonly MonthAmount[]): number =>
  Number(months.reduce((total, { amount }) => total + amount, 0).toFixed(6))

/** Returns the metric's value on the day, or `null` when the profile holds none that bears on it. */
export function metricValue(figure: MetricFigure | undefined, period: Period, on: IsoDate): number | null {
  if (figure === undefined || typeof figure === 'number') return figure ?? null
  const months = monthsInPeriod(figure, period, on)
  return months.length > 0 ? sum(months) : null
}

type OnDay = Omit<Context, 'people'>

const more = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other)

/** Returns the same for what the profile holds of the metric: leniently, that of the period that gives more. */
export function metricOn({ program, profile, on }: OnDay, metric: MetricId, reading: Reading): number | null {
  const figures = profile.metrics ?? {}
  const figure = Object.hasOwn(figures, metric) ? figures[metric] : undefined
  const { period, otherPeriod } = program.metrics[metric]!
  const value = metricValue(figure, period, on)
  return reading === 'strict' || !otherPeriod ? value : more(value, metricValue(figure, otherPeriod, on))
}

/** Returns the number that a threshold is in the market, or `undefined` where none is published for it. */
export const thresholdFor = (threshold: Threshold, market: Market): number | undefined =>
  typeof threshold === 'number' ? threshold : threshold[market]

/** Returns the market for which alone a threshold is published; `undefined` where it is for both. */
export function onlyMarketOf(threshold: Threshold): Market | undefined {
  if (typeof threshold === 'number') return undefined
  if (threshold.developed === undefined) return 'developing'
  return threshold.developing === undefined ? 'developed' : undefined
}

/**
 * Returns what the threshold asks for in the market. Where none is published for it, strictly nothing is enough, and
 * leniently the number of the other market is.
 */
export function leastFor(threshold: Threshold, market: Market, reading: Reading): number {
  const published = thresholdFor(threshold, market)
  if (published !== undefined) return published
  return reading === 'strict' ? Infinity : (thresholdFor(threshold, onlyMarketOf(threshold)!) ?? Infinity)
}

/** Returns whether the metric's value on the day is at least the threshold. */
export const isReached = ({ metric, atLeast }: RequiredFigure, context: OnDay, reading: Reading): boolean =>
  (metricOn(context, metric, reading) ?? 0) >= leastFor(atLeast, context.profile.organization.market, reading)
