/** Figures entered month by month; what they come to is the engine's to say. */
import { monthOf } from '../../engine/calendar/index.ts'
import { metricValue } from '../../engine/requirements/index.ts'
import type { IsoMonth, MetricFigure, MonthAmount } from '../../engine/profile/index.ts'
import type { Language, MetricId } from '../../engine/program/index.ts'
import { readAmount } from '../kit/drafts/amount.ts'
import { setFigure } from '../workspace/edits/organization.ts'
import { withMonth, type MonthRow } from './month-rows.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { FieldId } from '../kit/context.ts'

/** The field of a month; those of one metric begin alike. */
export const monthField = (metric: MetricId, month: IsoMonth | ''): FieldId => `figure/${metric}/${month}`

const none: readonly MonthAmount[] = []

export function createMonths({ program, history, day }: Calculator) {
  /** What a total took the place of, in case one wants the months back. */
  const replaced = new Map<MetricId, readonly MonthAmount[]>()

  const figureOf = (metric: MetricId): MetricFigure | undefined => history.$profile.get().metrics?.[metric]
  function monthsOf(metric: MetricId): readonly MonthAmount[] {
    const figure = figureOf(metric)
    return typeof figure === 'object' ? figure : none
  }
  const valueOn = (metric: MetricId, figure: MetricFigure | undefined, on: string) =>
    metricValue(figure, program.metrics[metric]!.period, on)
  const withMonths = (metric: MetricId, months: readonly MonthAmount[]) =>
    setFigure(history.$profile.get(), metric, months.length > 0 ? [...months] : undefined)

  return {
    /** Each month with its amount and the sum of the twelve that end with it. */
    rows(metric: MetricId, entered: readonly MonthAmount[], months: readonly IsoMonth[]): MonthRow[] {
      return months.map((month) => {
        const own = entered.filter((one) => one.month === month)
        const on = `${month}-01`
        return { month, amount: valueOn(metric, own, on), sum: valueOn(metric, entered, on) }
      })
    },

    setMonth(metric: MetricId, month: IsoMonth, amount: number | undefined) {
      const months = withMonth(monthsOf(metric), month, amount)
      history.change('edit-figure', withMonths(metric, months), monthField(metric, month))
    },

    /**
     * Fills the months, one after the other, with what was pasted; gives how many did. A cell that is no amount stays in
     * its field as a draft and changes nothing, an empty one takes the month's amount away.
     */
    fill(
      metric: MetricId,
      months: readonly IsoMonth[],
      cells: readonly string[],
      language: Language,
    ): number {
      const read = months
        .slice(0, cells.length)
        .map((month, index) => ({ month, text: cells[index]!, draft: readAmount(cells[index]!, language) }))
      const filled = read.reduce<readonly MonthAmount[]>(
        (all, { month, draft }) => (draft.ok ? withMonth(all, month, draft.value) : all),
        monthsOf(metric),
      )
      history.change({ code: 'edit-months', count: read.length }, withMonths(metric, filled))
      for (const { month, text, draft } of read)
        history.draft(monthField(metric, month), draft.ok ? undefined : text)
      return read.length
    },

    /** Puts the total in the month of the day, or the months back that it took the place of: the answer stays. */
    toMonths(metric: MetricId) {
      const total = figureOf(metric)
      if (typeof total !== 'number') return
      const on = day.$day.get()
      const before = replaced.get(metric)
      const isTheirs = before && valueOn(metric, before, on) === total
      const months = isTheirs ? before : [{ month: monthOf(on), amount: total }]
      history.change('edit-figure', withMonths(metric, months))
    },

    /** Puts what the months come to on the day in their place. */
    toTotal(metric: MetricId) {
      const months = monthsOf(metric)
      replaced.set(metric, months)
      const total = valueOn(metric, months, day.$day.get()) ?? undefined
      history.change('edit-figure', setFigure(history.$profile.get(), metric, total))
      history.dropDrafts(monthField(metric, ''))
    },
  }
}
export type Months = ReturnType<typeof createMonths>
