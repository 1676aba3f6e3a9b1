/** `{ metric, atLeast }`: the metric's value is at least the number, or the number for the organization's market. */
import { addMonths, monthOf, type IsoDate } from '../calendar/index.ts'
import type { Market, MetricId, MetricRequirement, Period, Threshold } from '../program/index.ts'
import type { MetricFigure, MonthAmount } from '../profile/index.ts'
import type { MetricResult } from './types.ts'
import type { Context } from './context.ts'

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

/** The metric's value on the day, or `null` when the profile holds none that bears on it. */
export function metricValue(figure: MetricFigure | undefined, period: Period, on: IsoDate): number | null {
  if (figure === undefined || typeof figure === 'number') return figure ?? null
  const months = monthsInPeriod(figure, period, on)
  return months.length > 0 ? sum(months) : null
}

/** The same for what the profile holds of the metric. */
export function metricOn({ program, profile, on }: Context, metric: MetricId): number | null {
  const figures = profile.metrics ?? {}
  const figure = Object.hasOwn(figures, metric) ? figures[metric] : undefined
  return metricValue(figure, program.metrics[metric]!.period, on)
}

/** The number that a threshold is in the market. */
export const needIn = (atLeast: Threshold, market: Market): number =>
  typeof atLeast === 'number' ? atLeast : atLeast[market]

export function judgeMetric({ metric, atLeast }: MetricRequirement, context: Context): MetricResult {
  const need = needIn(atLeast, context.profile.organization.market)
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
