/** Months as tables write them: by themselves, as one of their days, or as a spreadsheet's number of a day. */
import { addDays, isIsoMonth, monthOf } from '../calendar/index.ts'
import type { IsoMonth } from '../profile/index.ts'
import { readingsOf, type DayOrder } from './days.ts'

/** The readings of a text as a month: none, one, or two that the order of day and month decides between. */
export interface MonthReadings {
  readonly dayFirst: IsoMonth | undefined
  readonly monthFirst: IsoMonth | undefined
}

const isoMonth = (year: string, month: string): IsoMonth | undefined => {
  const text = `${year}-${month.padStart(2, '0')}`
  return isIsoMonth(text) ? text : undefined
}

/** Numbers of the days from 2000 to 2099 in a spreadsheet. */
const firstSerial = 36_526
const lastSerial = 73_050

/** Reads a text as a month. */
export function monthReadingsOf(text: string): MonthReadings {
  const plain = text.trim().replace(/\u00a0/g, ' ')
  const both = (month: IsoMonth | undefined): MonthReadings => ({ dayFirst: month, monthFirst: month })
  const yearFirst = /^(\d{4})(?:[-./\s]?(\d{2})|[-./\s](\d))$/.exec(plain)
  if (yearFirst) return both(isoMonth(yearFirst[1]!, (yearFirst[2] ?? yearFirst[3])!))
  const yearLast = /^(\d{1,2})[-./\s](\d{4})(?:\s*г(?:\.|ода?)?)?$/.exec(plain)
  if (yearLast) return both(isoMonth(yearLast[2]!, yearLast[1]!))
  // A month has a name only beside a year: "Oct 18" would be a day, were it not in a column of months.
  const named =
    /^(\p{L}{3,})\.?[-./\s,]*(\d{4}|'?\d{2})(?:\s*г(?:\.|ода?)?)?$/u.exec(plain) ??
    /^(?<year>\d{4})[-./\s,]*(?<name>\p{L}{3,})\.?$/u.exec(plain)
  if (named) {
    const [name, year] = named.groups
      ? [named.groups['name']!, named.groups['year']!]
      : [named[1]!, named[2]!]
    const day = readingsOf(`1 ${name} ${year.length === 4 ? year : `20${year.slice(-2)}`}`).dayFirst
    return both(day && monthOf(day))
  }
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : 0
  if (serial >= firstSerial && serial <= lastSerial) return both(monthOf(addDays('1899-12-30', serial)))
  const { dayFirst, monthFirst } = readingsOf(plain)
  return { dayFirst: dayFirst && monthOf(dayFirst), monthFirst: monthFirst && monthOf(monthFirst) }
}

/** Returns whether a text is a month, in whatever order. */
export function isMonthText(text: string): boolean {
  const { dayFirst, monthFirst } = monthReadingsOf(text)
  return (dayFirst ?? monthFirst) !== undefined
}

/** Returns whether a text can only be a month: a bare number may as well be an amount. */
export const isMonthAlone = (text: string): boolean => !/^\s*\d+\s*$/.test(text) && isMonthText(text)

/** A text that means one thing or another. */
export interface DoubtfulText<Reading> {
  readonly text: string
  readonly readings: readonly [Reading, Reading]
}

/** What the texts of a column settle: one way of reading, none that matters, or nothing, so that it must be asked. */
export type Settled<Way, Reading> =
  { readonly way: Way | 'either' } | { readonly way: null; readonly example: DoubtfulText<Reading> | null }

/**
 * Settles by which of two ways the texts of a column are read. A text that only one way understands settles it, unless
 * another understands only the other way.
 */
export function settle<Way extends string, Reading>(
  texts: Iterable<string>,
  ways: readonly [Way, Way],
  read: (text: string) => readonly [Reading | undefined, Reading | undefined],
): Settled<Way, Reading> {
  const settling = new Set<Way>()
  let example: DoubtfulText<Reading> | null = null
  for (const text of new Set(texts)) {
    const [one, other] = read(text)
    if (one !== undefined && other === undefined) settling.add(ways[0])
    else if (one === undefined && other !== undefined) settling.add(ways[1])
    else if (one !== undefined && other !== undefined && one !== other)
      example ??= { text, readings: [one, other] }
  }
  if (settling.size === 1) return { way: [...settling][0]! }
  return example || settling.size > 1 ? { way: null, example } : { way: 'either' }
}

export const monthDayOrders = ['day-first', 'month-first'] as const satisfies readonly DayOrder[]

/** Settles the order of day and month in a column of months. */
export const settleMonths = (texts: Iterable<string>): Settled<DayOrder, IsoMonth> =>
  settle(texts, monthDayOrders, (text) => {
    const { dayFirst, monthFirst } = monthReadingsOf(text)
    return [dayFirst, monthFirst]
  })
