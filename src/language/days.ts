/** Days and months in the form of one language. */
import type { IsoDate } from '../engine/calendar/index.ts'
import type { Language } from '../engine/program/index.ts'
import { languages } from './languages.ts'
import { once } from './once.ts'

/** Writes the year out in Russian: after «г.» a sentence would end in two full stops. */
const withYear = (written: string): string => written.replace(/\sг\.$/u, '\u00a0года')

/** Prepares the forms of a language. What belongs to a day never parts at the end of a line, but for the year. */
export function dayFormsIn(language: Language) {
  const form = (options: Intl.DateTimeFormatOptions) => {
    const written = once(
      () => new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone: 'UTC' }),
    )
    return (date: IsoDate): string => withYear(written().format(new Date(`${date}T00:00:00Z`)))
  }
  const day = form({ dateStyle: 'long' })
  const month = form({ year: 'numeric', month: 'long' })
  const shortDay = form({ dateStyle: 'medium' })
  return {
    /** "29 Oct 2018", «29 окт. 2018», where there is little room. */
    shortDay: (date: IsoDate): string => shortDay(date).replace('\u00a0года', ''),
    /** "29 October 2018", «29 октября 2018 года». */
    day: (date: IsoDate): string => day(date).replace(/\s/u, '\u00a0'),
    /** "October 2018", «октябрь 2018 года»; of `YYYY-MM` or of a day. */
    month: (isoMonth: string): string => month(`${isoMonth.slice(0, 7)}-01`),
  }
}
