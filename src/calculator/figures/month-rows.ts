/** A figure month by month: which months are shown, and what an edit makes of them. */
import { addMonths, monthOf, monthsAfter, type IsoDate } from '../../engine/calendar/index.ts'
import type { IsoMonth, MonthAmount } from '../../engine/profile/index.ts'

export const shortSpan = 12
export const longSpan = 24

/** A month as it is shown: `null` where nothing is entered for it, or for the twelve that end with it. */
export interface MonthRow {
  readonly month: IsoMonth
  readonly amount: number | null
  readonly sum: number | null
}

/** So many months, the last of them that of the day. */
export function monthsUpTo(day: IsoDate, count: number): IsoMonth[] {
  const first = `${monthOf(day)}-01`
  return monthsAfter(addMonths(first, -count), first).map(monthOf)
}

/** The months with the amount of one of them, or without it. */
export function withMonth(
  months: readonly MonthAmount[],
  month: IsoMonth,
  amount: number | undefined,
): MonthAmount[] {
  const others = months.filter((entered) => entered.month !== month)
  const all = amount === undefined ? others : [...others, { month, amount }]
  return all.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

/** The months that are entered and not shown: how many, and the first and the last of them. */
export interface Hidden {
  readonly count: number
  readonly first: IsoMonth
  readonly last: IsoMonth
}

/** What is entered besides the months shown; `null` when nothing is. */
export function hiddenMonths(entered: readonly MonthAmount[], shown: readonly IsoMonth[]): Hidden | null {
  const isShown = new Set(shown)
  const hidden = [...new Set(entered.map(({ month }) => month))].filter((month) => !isShown.has(month)).sort()
  return hidden.length === 0 ? null : { count: hidden.length, first: hidden[0]!, last: hidden.at(-1)! }
}
