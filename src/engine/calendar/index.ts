/**
 * Calendar days as `YYYY-MM-DD` strings without a time zone: they compare as strings, and arithmetic goes
 * through UTC, where every day exists. Years 0001 to 9999: what would lie beyond is the first or the last day of
 * them, so that days go on comparing as strings.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** From the first day to the last, both included. */
export interface Span {
  readonly from: IsoDate
  readonly until: IsoDate
}

const dayForm = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/

const lastDayOf = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const format = (year: number, month: number, day: number): IsoDate => {
  if (year < 1) return '0001-01-01'
  if (year > 9999) return '9999-12-31'
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const parts = (date: IsoDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/** Returns whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!dayForm.test(text)) return false
  if (text.slice(8) <= '28') return true
  const [year, month, day] = parts(text)
  return day <= lastDayOf(year, month)
}

/** Returns whether the text is a calendar month, as `YYYY-MM`. */
export const isIsoMonth = (text: string): boolean => monthForm.test(text) && !text.startsWith('0000')

/** Returns the day that comes a number of days later, or earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = parts(date)
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, day + days)
  return format(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** Returns the same day a number of months later, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date)
  const count = year * 12 + (month - 1) + months
  const movedYear = Math.floor(count / 12)
  const movedMonth = (count % 12) + 1
  return format(movedYear, movedMonth, Math.min(day, lastDayOf(movedYear, movedMonth)))
}

/** Returns the same day a number of years later; 29 February gives 28 February. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12)

/** Returns the month of a day, `YYYY-MM`. */
export const monthOf = (date: IsoDate): string => date.slice(0, 7)

/** Returns the first days of the months after that of `from`, up to `to`. */
export function monthsAfter(from: IsoDate, to: IsoDate): IsoDate[] {
  const firsts: IsoDate[] = []
  let first = addMonths(`${monthOf(from)}-01`, 1)
  // What would lie beyond the last year is its last day, which begins no month.
  while (first <= to && first.endsWith('-01')) {
    firsts.push(first)
    first = addMonths(first, 1)
  }
  return firsts
}

/** Returns how many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [from, to].map((date) => {
    const [year, month, day] = parts(date)
    return new Date(0).setUTCFullYear(year, month - 1, day)
  }) as [number, number]
  return Math.round((b - a) / 86_400_000)
}
