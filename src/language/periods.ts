/** A stretch of days, as each language writes it. */
import type { IsoDate } from '../engine/calendar/index.ts'
import type { Language } from '../engine/program/index.ts'
import { dayFormsIn } from './days.ts'
import { languages } from './languages.ts'

const joined: Readonly<Record<Language, (from: string, until: string) => string>> = {
  en: (from, until) => `${from} to ${until}`,
  ru: (from, until) => `с\u00a0${from} по ${until}`,
}

/** Prepares the form: "21 July to 12 October 2017", «с 21 июля по 12 октября 2017 года»; a year that both have stands once. */
export function periodIn(language: Language): (from: IsoDate, until: IsoDate) => string {
  const { day } = dayFormsIn(language)
  const { format } = new Intl.DateTimeFormat(languages[language].locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const withoutYear = (on: IsoDate) => format(new Date(`${on}T00:00:00Z`)).replace(/\s/u, '\u00a0')
  return (from, until) =>
    joined[language](from.slice(0, 4) === until.slice(0, 4) ? withoutYear(from) : day(from), day(until))
}
