/** Days as people write them. */
import { isIsoDate, type IsoDate } from '../../../engine/calendar/index.ts'
import type { Language } from '../../../engine/program/index.ts'
import { problem, value, type Draft } from './draft.ts'
import { monthNamed } from './months.ts'

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/
const yearLast = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4})$/
const shortYear = /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/
const inWords = /^(?:(\d{1,2})\s+(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})),?\s+(\d{4})(?:\s*г(?:ода|\.)?)?$/u

function dayOf(year: string, month: string, day: string): Draft<IsoDate> {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? value(date) : problem({ code: 'no-such-day' })
}

/** With dots the day comes first everywhere, with other marks in some languages; in English that depends on the country. */
const dayFirst: Readonly<Record<Language, boolean>> = { en: false, ru: true }

/** The form in which a field shows a day: the usual one; in English the one that is read alike everywhere. */
const written: Readonly<Record<Language, (day: IsoDate) => string>> = {
  en: (day) => day,
  ru: (day) => day.split('-').reverse().join('.'),
}

function dayOfYearLast(first: string, mark: string, second: string, year: string, language: Language) {
  if (mark === '.' || dayFirst[language] || first === second || Number(first) > 12) {
    return dayOf(year, second, first)
  }
  return Number(second) > 12 ? dayOf(year, first, second) : problem({ code: 'ambiguous-day' })
}

/** Reads `2018-10-29`, `29.10.2018`, `29 October 2018`, «29 октября 2018 года»; `10/11/2018` only where it is one day. */
export function readDay(text: string, language: Language): Draft<IsoDate> {
  const typed = text
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
  if (typed === '') return value<IsoDate>(undefined)
  const numbers = yearFirst.exec(typed)
  if (numbers) return dayOf(numbers[1]!, numbers[2]!, numbers[3]!)
  const other = yearLast.exec(typed)
  if (other) return dayOfYearLast(other[1]!, other[2]!, other[3]!, other[4]!, language)
  if (shortYear.test(typed)) return problem({ code: 'short-year' })
  const words = inWords.exec(typed)
  const month = words ? monthNamed(words[2] ?? words[3]!) : 0
  return words && month > 0
    ? dayOf(words[5]!, String(month), words[1] ?? words[4]!)
    : problem({ code: 'not-a-day' })
}

/** A day that must be given. */
export function readNeededDay(text: string, language: Language): Draft<IsoDate> {
  const read = readDay(text, language)
  return read.ok && read.value === undefined ? problem({ code: 'day-needed' }) : read
}

/** Writes a day as a field shows it. */
export const writeDay = (day: IsoDate | undefined, language: Language): string =>
  day === undefined ? '' : written[language](day)
