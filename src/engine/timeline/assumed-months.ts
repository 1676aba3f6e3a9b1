/** What is taken for the months after the last one entered: nobody knows them, so an assumption is chosen and said. */
import { addMonths, monthOf, monthsAfter, type IsoDate } from '../calendar/index.ts'
import type { IsoMonth, MetricFigure, MonthAmount, Profile } from '../profile/index.ts'
import type { MetricId, Program } from '../program/index.ts'

/**
 * `nothing-more`: no further amounts, as `assess()` reads a profile. `last-value-continues`: every further month brings
 * what the last one entered did. `average-continues`: every further month brings the average of the months entered among
 * the twelve that end with the last. A count that stands as of today (`current`) stays as it is in any case.
 */
export type Assumption = 'nothing-more' | 'last-value-continues' | 'average-continues'

/** The assumption made for one metric. */
export interface AssumedMonths {
  readonly metric: MetricId
  /** The last month entered. */
  readonly last: IsoMonth
  /** The amount of each month after it. */
  readonly amount: number
}

const isByMonth = (figure: MetricFigure): figure is readonly MonthAmount[] => typeof figure !== 'number'

function continuing(months: readonly MonthAmount[], last: IsoMonth, assumption: Assumption): number {
  if (assumption === 'nothing-more') return 0
  const first = assumption === 'last-value-continues' ? last : monthOf(addMonths(`${last}-01`, -11))
  const recent = months.filter(({ month }) => month >= first)
  const total = recent.reduce((sum, { amount }) => sum + amount, 0)
  return total / new Set(recent.map(({ month }) => month)).size
}

/** Fills in the months up to that of `until`, and tells what was filled in. */
export function withAssumedMonths(
  program: Program,
  profile: Profile,
  assumption: Assumption,
  until: IsoDate,
): { readonly profile: Profile; readonly assumed: readonly AssumedMonths[] } {
  const metrics: Record<MetricId, MetricFigure> = {}
  const assumed: AssumedMonths[] = []
  for (const [metric, figure] of Object.entries(profile.metrics ?? {})) {
    metrics[metric] = figure
    if (!Object.hasOwn(program.metrics, metric) || !isByMonth(figure) || figure.length === 0) continue
    const { period, otherPeriod } = program.metrics[metric]!
    if (period === 'current' && (otherPeriod ?? period) === 'current') continue
    const last = figure.reduce((latest, { month }) => (month > latest ? month : latest), '')
    // A count that stands goes on as it stands; a sum in its place would be made of just that.
    const stands = period === 'current' && assumption === 'average-continues'
    const amount = continuing(figure, last, stands ? 'last-value-continues' : assumption)
    assumed.push({ metric, last, amount })
    const further = amount > 0 ? monthsAfter(`${last}-01`, until) : []
    metrics[metric] = [...figure, ...further.map((day) => ({ month: monthOf(day), amount }))]
  }
  return { profile: profile.metrics ? { ...profile, metrics } : profile, assumed }
}
