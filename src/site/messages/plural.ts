/** The forms of a noun that follow a number: what `Intl.PluralRules` can answer in the language. */
export type EnglishForms = Readonly<Record<'one' | 'other', string>>
export type RussianForms = Readonly<Record<'one' | 'few' | 'many', string>>

const englishRules = new Intl.PluralRules('en')
const russianRules = new Intl.PluralRules('ru')
const englishNumbers = new Intl.NumberFormat('en')
const russianNumbers = new Intl.NumberFormat('ru')

/** The noun in the form that the number asks for. */
export const pluralEnglish = (count: number, forms: EnglishForms): string =>
  englishRules.select(count) === 'one' ? forms.one : forms.other

/** The same in Russian. A fraction takes the form of `few`, the genitive singular. */
export function pluralRussian(count: number, forms: RussianForms): string {
  const form = russianRules.select(count)
  return form === 'one' ? forms.one : form === 'many' ? forms.many : forms.few
}

/** `3 people`: the number as the language writes it, and the noun. */
export const countEnglish = (count: number, forms: EnglishForms): string =>
  `${englishNumbers.format(count)} ${pluralEnglish(count, forms)}`

/** `3 человека`, never parted at the end of a line. */
export const countRussian = (count: number, forms: RussianForms): string =>
  `${russianNumbers.format(count)}\u00a0${pluralRussian(count, forms)}`
