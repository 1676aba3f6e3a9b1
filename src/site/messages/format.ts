/** Days, months and amounts of money in the page's language. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Language, Unit } from '../../engine/program/index.ts'
import { textIn } from './index.ts'

/** Days are written "29 October 2018" in English, so that no reader has to guess the order. */
const dates: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru' }

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const formatDay = (language: Language, day: IsoDate): string =>
  new Intl.DateTimeFormat(dates[language], { dateStyle: 'long', timeZone: 'UTC' }).format(utc(day))

/** The month of a day: "October 2018". */
export const formatMonth = (language: Language, day: IsoDate): string =>
  new Intl.DateTimeFormat(dates[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utc(day),
  )

const formatDollars = (language: Language, amount: number): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
    amount,
  )

/** An amount with its unit: "$15,000", "250 seats". */
export const formatAmount = (language: Language, unit: Unit, amount: number): string =>
  unit === 'usd' ? formatDollars(language, amount) : textIn(language).amount(unit, amount)
