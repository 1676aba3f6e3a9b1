/** What a metric amounts to on a day, and what a threshold asks for. */
import { addMonths, monthOf, type IsoDate } from '../../calendar/index.ts'
import type { Market, MetricId, Period, Threshold } from '../../program/index.ts'
import type { MetricFigure, MonthAmount } from '../../profile/index.ts'
import type { Context } from '../context.ts'
import type { RequiredFigure } from '../kind.ts'

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

/** Returns the same for what the profile holds of the metric. */
export function metricOn({ program, profile, on }: Omit<Context, 'people'>, metric: MetricId): number | null {
  const figures = profile.metrics ?? {}
  const figure = Object.hasOwn(figures, metric) ? figures[metric] : undefined
  return metricValue(figure, program.metrics[metric]!.period, on)
}

/** Returns the number that a threshold is in the market. */
export const thresholdFor = (threshold: Threshold, market: Market): number =>
  typeof threshold === 'number' ? threshold : threshold[market]

/** Returns whether the metric's value on the day is at least the threshold. */
export const isReached = ({ metric, atLeast }: RequiredFigure, context: OnDay): boolean =>
  (metricOn(context, metric) ?? 0) >= thresholdFor(atLeast, context.profile.organization.market)
