/** Days as tables write them. Where day and month can be exchanged, the whole column decides, or the visitor. */
import { isIsoDate, type IsoDate } from '../calendar/index.ts'

/** The order of day and month. */
export type DayOrder = 'day-first' | 'month-first'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'янв', 'jän'],
    ['feb', 'фев'],
    ['mar', 'мар', 'mär', 'mrz'],
    ['apr', 'апр'],
    ['may', 'мая', 'май', 'mai'],
    ['jun', 'июн'],
    ['jul', 'июл'],
    ['aug', 'авг'],
    ['sep', 'сен'],
    ['oct', 'окт', 'okt'],
    ['nov', 'ноя'],
    ['dec', 'дек', 'dez'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1])),
)

/** A time of day behind the day is dropped: `T10:00:00Z`, ` 00:00`, ` 3:15:00 PM`. */
const withoutTime = (text: string): string =>
  text
    .trim()
    .replace(
      /(?:t|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?$/i,
      '',
    )

const iso = (year: number, month: number, day: number): IsoDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : undefined
}

/** Two digits mean this century up to 69, the last one above: what spreadsheets do. */
const wholeYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900)

const monthNamed = (name: string): number | undefined => months[name.toLowerCase().slice(0, 3)]

/** The readings of a text as a day: none, one, or two that the order of day and month decides between. */
export interface Readings {
  readonly dayFirst: IsoDate | undefined
  readonly monthFirst: IsoDate | undefined
}

/** Reads a text as a day. */
export function readingsOf(text: string): Readings {
  const plain = withoutTime(text)
  const both = (day: IsoDate | undefined): Readings => ({ dayFirst: day, monthFirst: day })
  const yearFirst = /^(\d{4})[-./\s]?(\d{1,2})[-./\s]?(\d{1,2})\.?$/.exec(plain)
  if (yearFirst) return both(iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])))
  const numbers = /^(\d{1,2})([-./\s])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?$/.exec(plain)
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), wholeYear(numbers[4]!)]
    const dayFirst = iso(year, second, first)
    // Dots stand between day and month only where the day comes first.
    return numbers[2] === '.' ? both(dayFirst) : { dayFirst, monthFirst: iso(year, first, second) }
  }
  const dayAndName = /^(\d{1,2})[\s.-]*(\p{L}{3,})\.?[\s,.-]*(\d{4}|\d{2})(?:\s*г\.?)?$/u.exec(plain)
  if (dayAndName) {
    const month = monthNamed(dayAndName[2]!)
    return both(
      month === undefined ? undefined : iso(wholeYear(dayAndName[3]!), month, Number(dayAndName[1])),
    )
  }
  const nameAndDay = /^(\p{L}{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,.-]+(\d{4})$/u.exec(plain)
  if (nameAndDay) {
    const month = monthNamed(nameAndDay[1]!)
    return both(month === undefined ? undefined : iso(Number(nameAndDay[3]), month, Number(nameAndDay[2])))
  }
  return both(undefined)
}

/**
 * Returns what a column of days allows: the order when some day settles it, `null` when both fit or days contradict
 * each other, `either` when it can't matter.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | 'either' | null {
  const settling = new Set<DayOrder>()
  let ambiguous = false
  for (const text of texts) {
    const { dayFirst, monthFirst } = readingsOf(text)
    if (dayFirst && !monthFirst) settling.add('day-first')
    else if (monthFirst && !dayFirst) settling.add('month-first')
    else if (dayFirst !== monthFirst) ambiguous = true
  }
  if (settling.size === 1) return [...settling][0]!
  return ambiguous || settling.size > 1 ? null : 'either'
}

/** Returns the day that a text names in the given order, if it names one. */
export const dayIn = (text: string, order: DayOrder): IsoDate | undefined =>
  readingsOf(text)[order === 'day-first' ? 'dayFirst' : 'monthFirst']

/** A text that names one day or another, by the order. */
export interface AmbiguousDay {
  readonly text: string
  readonly dayFirst: IsoDate
  readonly monthFirst: IsoDate
}

/** Returns the first text that names different days by the two orders. */
export function ambiguousDay(texts: Iterable<string>): AmbiguousDay | null {
  for (const text of texts) {
    const { dayFirst, monthFirst } = readingsOf(text)
    if (dayFirst && monthFirst && dayFirst !== monthFirst) return { text, dayFirst, monthFirst }
  }
  return null
}
