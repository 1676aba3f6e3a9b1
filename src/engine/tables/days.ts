/** Days as tables write them. Where their parts can be exchanged, the whole column decides, or the visitor. */
import { addDays, isIsoDate, type IsoDate } from '../calendar/index.ts'

export const dayOrders = ['day-first', 'month-first', 'year-first'] as const
/** The order of day, month and year. */
export type DayOrder = (typeof dayOrders)[number]

/** The months in the languages that tables come in, in the forms that stand beside a day. */
const monthNames: readonly (readonly string[])[] = [
  'january януаря январь января janvier januar jänner enero gennaio janeiro januari styczeń stycznia січень січня',
  'february февраль февраля février februar feber febrero febbraio fevereiro februari luty lutego лютий лютого',
  'march март марта mars märz mrz maerz marzo março maart marzec marca березень березня',
  'april апрель апреля avril abril aprile kwiecień kwietnia квітень квітня',
  'may май мая mai mayo maggio maio mei maj maja травень травня',
  'june июнь июня juin juni junio giugno junho czerwiec czerwca червень червня',
  'july июль июля juillet juli julio luglio julho lipiec lipca липень липня',
  'august август августа août agosto augustus sierpień sierpnia серпень серпня',
  'september sept сентябрь сентября septembre septiembre setiembre settembre setembro wrzesień września вересень вересня',
  'october октябрь октября octobre oktober octubre ottobre outubro październik października жовтень жовтня',
  'november ноябрь ноября novembre noviembre novembro listopad listopada листопад листопада',
  'december декабрь декабря décembre dezember diciembre dicembre dezembro grudzień grudnia грудень грудня',
].map((names) => names.split(' '))

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')

/** Each beginning of three letters or more, with its month; `null` where it may be several: `jui`. */
const months = new Map<string, number | null>()
for (const [at, names] of monthNames.entries())
  for (const name of names.map(withoutAccents))
    for (let length = Math.min(3, name.length); length <= name.length; length++) {
      const start = name.slice(0, length)
      months.set(start, (months.get(start) ?? at + 1) === at + 1 ? at + 1 : null)
    }

const monthNamed = (name: string): number | null | undefined =>
  months.get(withoutAccents(name.normalize('NFC').toLowerCase()))

/** A time of day behind the day is dropped, unless it may be another day: `T10:00:00Z`, ` 00:00`, ` 3:15:00 PM`, ` 10:00:00 UTC`. */
const time =
  /(?:t|,?\s+(?:um|at|в|à|klo)?\s*)(?:\d{1,2}[:h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?|\d{1,2}\.\d{2}(?![.\d]))\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|uhr|(?:utc|gmt|[a-z]{3,4}|[a-z]+\/[a-z_/]+)?\s*(?:[+-]\d{1,2}:?\d{0,2})?(?:\s*\([^)]*\))?)$/i

/** The day of the week before it, and the words that stand between: `le 5 mai 2018`, `5 de mayo de 2018`, `5 мая 2018 г.` */
const weekday = /^(?!\p{L}{3,}\.?[\s-]+\d{1,2}(?:st|nd|rd|th)?[\s,.-]+\d{4})\p{L}{2,}\.?,?\s+(?=\d|\p{L})/u

const bare = (text: string): string => {
  const plain = text.normalize('NFKC').trim().replace(time, '').trim()
  return /\p{L}/u.test(plain)
    ? plain
        .replace(/\s*(?:г\.?|года|р\.|року)$/iu, '')
        .replace(/(?<=\d)(?:er|º|ª|°)(?=\s)/iu, '')
        .replace(/\s(?:de|of|del)\s/giu, ' ')
    : plain
}

/** No day is written longer. */
const longest = 80

/** The first year of a day in a table: before, it is a slip of the fingers. */
const firstYear = 1900

const iso = (year: number, month: number, day: number): IsoDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= firstYear && isIsoDate(text) ? text : undefined
}

/** Two digits mean this century up to 69, the last one above: what spreadsheets do. */
const wholeYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900)

/** The years that two digits in front may mean: later ones are days. */
const lastYearInFront = 26

/** The readings of a text as a day: none, one, or several between which the order decides. */
export interface Readings {
  readonly dayFirst: IsoDate | undefined
  readonly monthFirst: IsoDate | undefined
  readonly yearFirst: IsoDate | undefined
}

const every = (day: IsoDate | undefined): Readings => ({ dayFirst: day, monthFirst: day, yearFirst: day })
const none = every(undefined)

/** The calendars that spreadsheets number days by: Excel's own, and that of old Macintosh programs. */
export type SerialCalendar = '1900' | '1904'
/** The day before the first. Excel's calendar has a 29 February 1900, so for all later days it begins one day earlier. */
const dayZero: Readonly<Record<SerialCalendar, IsoDate>> = { '1900': '1899-12-30', '1904': '1904-01-01' }

/** The serial numbers of spreadsheets for the years that a table of people is about: 1982 to 2064. */
const serial = /^([3-5]\d{4})(?:[.,]\d+)?$/

/** Returns the day that a number names by the calendar, if it is one. */
export function serialDay(text: string, calendar: SerialCalendar): IsoDate | undefined {
  const days = serial.exec(text.trim())
  return days ? addDays(dayZero[calendar], Number(days[1])) : undefined
}

/** Reads a text as a day, with a name for the month. */
function named(text: string): Readings {
  const plain =
    weekday.test(text) && monthNamed(/^\p{L}+/u.exec(text)![0]) === undefined
      ? text.replace(weekday, '')
      : text
  const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(\p{L}{3,})\.?[\s,.-]*(\d{4}|\d{2})$/u.exec(plain)
  if (dayAndName) {
    const month = monthNamed(dayAndName[2]!)
    return month ? every(iso(wholeYear(dayAndName[3]!), month, Number(dayAndName[1]))) : none
  }
  const nameAndDay = /^(\p{L}{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,.-]+(\d{4})$/u.exec(plain)
  if (nameAndDay) {
    const month = monthNamed(nameAndDay[1]!)
    return month ? every(iso(Number(nameAndDay[3]), month, Number(nameAndDay[2]))) : none
  }
  const yearAndName = /^(\d{4})[\s,.-]+(\p{L}{3,})\.?[\s,.-]+(\d{1,2})$/u.exec(plain)
  const month = yearAndName && monthNamed(yearAndName[2]!)
  return month ? every(iso(Number(yearAndName[1]), month, Number(yearAndName[3]))) : none
}

/** Reads a text as a day. */
export function readingsOf(text: string): Readings {
  if (text.length > longest) return none
  const plain = bare(text)
  const yearFirst =
    /^(\d{4})([-./\s])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/.exec(plain) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(plain)
  if (yearFirst) return every(iso(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])))
  const eastern = /^(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]$/.exec(plain)
  if (eastern) return every(iso(Number(eastern[1]), Number(eastern[2]), Number(eastern[3])))
  const numbered = serialDay(plain, '1900')
  if (numbered !== undefined) return every(numbered)
  const numbers = /^(\d{1,2})\s?([-./\s])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/.exec(plain)
  if (!numbers) return /\p{L}/u.test(plain) ? named(plain) : none
  const [first, second, last] = [numbers[1]!, numbers[3]!, numbers[4]!]
  const year = wholeYear(last)
  const dayFirst = iso(year, Number(second), Number(first))
  // Dots stand between day and month only where the day comes first, or where two digits of the year do.
  const monthFirst = numbers[2] === '.' ? dayFirst : iso(year, Number(first), Number(second))
  const isYearInFront = last.length === 2 && first.length === 2 && Number(first) <= lastYearInFront
  if (last.length > 2)
    return { dayFirst, monthFirst, yearFirst: dayFirst === monthFirst ? dayFirst : undefined }
  return {
    dayFirst,
    monthFirst,
    yearFirst: isYearInFront ? iso(wholeYear(first), Number(second), Number(last)) : undefined,
  }
}

/** Returns whether a text names a day, in whatever order. */
export function isDay(text: string): boolean {
  const { dayFirst, monthFirst } = readingsOf(text)
  return dayFirst !== undefined || monthFirst !== undefined
}

/** What separates days in a cell, the surest first: commas and blanks stand inside days as well. A dash makes a span. */
const betweenDays: readonly RegExp[] = [
  /[;\n\r|•]+/,
  /,/,
  /\s+(?:and|und|и|et|y|e)\s+|[&+]/iu,
  /\s+\/\s+/,
  /\s+/,
]
/** Two days, as numbers at least. */
const shortestOfTwo = 11

/** Returns the texts of the days in a cell that names several; none where it is one day, or anything else. */
export function severalDays(text: string): readonly string[] | undefined {
  if (text.length < shortestOfTwo || isDay(text)) return undefined
  for (const separator of betweenDays) {
    const pieces = text
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
    if (pieces.length > 1 && pieces.every(isDay)) return pieces
  }
  return undefined
}

/** A day in figures inside other text: "Passed 05.01.2018". */
export const dayWithin =
  /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?!\d)/

/** Returns whether a text names a month of a year, or a year, and no day. */
export const isMonth = (text: string): boolean => {
  if (text.length > longest) return false
  const plain = bare(text)
  if (/^(?:19|20)\d{2}(?:[-./\s]?(?:0?[1-9]|1[0-2]))?$/.test(plain)) return true
  if (/^(?:0?[1-9]|1[0-2])[-./\s](?:19|20)\d{2}$/.test(plain)) return true
  const named = /^(\p{L}{3,})\.?[\s,.-]+(?:\d{4}|\d{2})$/u.exec(plain)
  return named !== null && typeof monthNamed(named[1]!) === 'number'
}

export const dayFields = ['earned', 'expires', 'planned', 'associated-since', 'leaves-on'] as const
/** A field that holds a day. */
export type DayColumn = (typeof dayFields)[number]

const keys = { 'day-first': 'dayFirst', 'month-first': 'monthFirst', 'year-first': 'yearFirst' } as const

/** How the days of a table are read. */
export interface DayReading {
  readonly order: DayOrder
  /** Numbers of days belong to this calendar. */
  readonly calendar: SerialCalendar
}

/** Returns the day that a text names when it is read so, if it names one. */
export const dayIn = (text: string, { order, calendar }: DayReading): IsoDate | undefined =>
  (calendar === '1904' ? serialDay(text, calendar) : undefined) ?? readingsOf(text)[keys[order]]

/** A number that is one day or another, by the calendar. */
export interface NumberedDay extends Readonly<Record<SerialCalendar, IsoDate>> {
  readonly text: string
}

/** Returns the latest of the days that are written as numbers; none where no day is. */
export function latestNumberedDay(texts: Iterable<string>): NumberedDay | null {
  let latest: NumberedDay | null = null
  for (const text of texts) {
    const day = serialDay(text, '1900')
    if (day !== undefined && day > (latest?.['1900'] ?? ''))
      latest = { text, '1900': day, '1904': serialDay(text, '1904')! }
  }
  return latest
}

const distinct = (readings: Readings): ReadonlySet<IsoDate> =>
  new Set(Object.values(readings).filter((day) => day !== undefined))

/**
 * Returns what a column of days allows: the order when days settle it, `null` when several fit, when days contradict
 * each other or one alone would decide for many, `either` when it can't matter.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | 'either' | null {
  /** How many days only this order makes one day of, or only one of several. */
  const fits = { 'day-first': 0, 'month-first': 0, 'year-first': 0 }
  let settling = 0
  let ambiguous = 0
  let doMonthsMatter = false
  for (const text of texts) {
    const readings = readingsOf(text)
    const days = distinct(readings)
    if (days.size === 0) continue
    const orders = dayOrders.filter((order) => readings[keys[order]] !== undefined)
    if (days.size === 1 && orders.length === dayOrders.length) continue
    for (const order of orders) fits[order] += 1
    if (days.size > 1) ambiguous += 1
    else settling += 1
    doMonthsMatter ||= readings.dayFirst !== readings.monthFirst
  }
  const all = settling + ambiguous
  if (all === 0) return 'either'
  const possible = dayOrders.filter(
    (order) => fits[order] === all && (doMonthsMatter || order !== 'month-first'),
  )
  // With nothing ambiguous, every order that reads all of them reads the same.
  if (ambiguous === 0) return possible[0] ?? null
  if (possible.length !== 1) return null
  return settling > 1 ? possible[0]! : null
}

/** A text that names one day or another, by the order. */
export interface AmbiguousDay extends Readings {
  readonly text: string
}

/** Returns the first text that names different days by the orders. */
export function ambiguousDay(texts: Iterable<string>): AmbiguousDay | null {
  for (const text of texts) {
    const readings = readingsOf(text)
    if (distinct(readings).size > 1) return { text, ...readings }
  }
  return null
}
