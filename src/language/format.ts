/** Numbers, days and lists in the form of one language. */
import type { IsoDate } from '../engine/calendar/index.ts'
import type { Language, Unit } from '../engine/program/index.ts'

/** The texts for each plural category that the language knows; Russian: one, few, many, other. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru' }

export function formatIn(language: Language) {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const every = new Intl.ListFormat(locale, { type: 'conjunction' })
  const some = new Intl.ListFormat(locale, { type: 'disjunction' })
  const plurals = new Intl.PluralRules(locale)
  const instant = (date: IsoDate) => new Date(`${date}T00:00:00Z`)

  const plural = (count: number, forms: Plural): string => forms[plurals.select(count)] ?? forms.other
  return {
    number: (value: number) => number.format(value),
    plural,
    /** "3 people": the number and the noun in its form. */
    count: (value: number, forms: Plural) => `${number.format(value)} ${plural(value, forms)}`,
    amount: (value: number, unit: Unit, units: Readonly<Record<Exclude<Unit, 'usd'>, Plural>>) =>
      unit === 'usd' ? money.format(value) : `${number.format(value)} ${plural(value, units[unit])}`,
    /** Russian writes the year out: after "г." a sentence would end in two full stops. */
    day: (date: IsoDate) => day.format(instant(date)).replace(/\sг\.$/u, ' года'),
    /** `month` is `YYYY-MM`. */
    month: (isoMonth: string) => month.format(instant(`${isoMonth}-01`)),
    all: (items: readonly string[]) => every.format(items),
    any: (items: readonly string[]) => some.format(items),
  }
}
export type Format = ReturnType<typeof formatIn>
