import { languageCodes } from '../../../language/languages.ts'

/** The names of the months in every language of the guide, lower-cased, as they stand alone and beside a day. */
const names: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) => {
  const day = new Date(Date.UTC(2018, month, 1))
  return languageCodes.flatMap((language) => {
    const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    const besideDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    const name = besideDay.formatToParts(day).find(({ type }) => type === 'month')!.value
    return [alone.format(day).toLowerCase(), name.toLowerCase()]
  })
})

/** The month (1 to 12) of a name or of its first three letters or more; 0 when there is none. */
export function monthNamed(word: string): number {
  const sought = word.toLowerCase().replace(/\.$/, '')
  if (sought.length < 3) return 0
  return names.findIndex((forms) => forms.some((form) => form.startsWith(sought))) + 1
}
