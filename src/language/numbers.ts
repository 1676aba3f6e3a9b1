/** Numbers, sums of money and the nouns after them, in the form of one language. */
import type { Language, Unit } from '../engine/program/index.ts'
import { languages } from './languages.ts'
import { once } from './once.ts'

/** The texts for each plural category that the language knows; Russian: one, few, many, other. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The nouns of the units that are counted; money is written with its sign. */
export type UnitNouns = Readonly<Record<Exclude<Unit, 'usd'>, Plural>>

/** Prepares the forms of a language. A number and its noun never part at the end of a line. */
export function numberFormsIn(language: Language) {
  const { locale } = languages[language]
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
  const money = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  )
  const plurals = once(() => new Intl.PluralRules(locale))

  const plural = (value: number, forms: Plural): string => forms[plurals().select(value)] ?? forms.other
  const count = (value: number, forms: Plural): string =>
    `${number().format(value)}\u00a0${plural(value, forms)}`
  return {
    /** "12,000.5" */
    number: (value: number): string => number().format(value),
    /** The noun alone, in the form that the number asks for. */
    plural,
    /** "3 people": the number and the noun in its form. */
    count,
    /** "$15,000", "250 seats". */
    amount: (value: number, unit: Unit, nouns: UnitNouns): string =>
      unit === 'usd' ? money().format(value) : count(value, nouns[unit]),
  }
}
