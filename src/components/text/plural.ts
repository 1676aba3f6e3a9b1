/** The forms of a noun that follow a number: what `Intl.PluralRules` can answer in the language. */
export type EnglishForms = Readonly<Record<'one' | 'other', string>>
export type RussianForms = Readonly<Record<'one' | 'few' | 'many', string>>

const englishRules = new Intl.PluralRules('en')
const russianRules = new Intl.PluralRules('ru')
const englishNumbers = new Intl.NumberFormat('en')
const russianNumbers = new Intl.NumberFormat('ru')

/** `3 people`: the number in the language's form, and the noun in the form that it asks for. */
export function countEnglish(count: number, forms: EnglishForms): string {
  return `${englishNumbers.format(count)} ${englishRules.select(count) === 'one' ? forms.one : forms.other}`
}

/** `3 человека`. A fraction takes the form of `few`, the genitive singular. */
export function countRussian(count: number, forms: RussianForms): string {
  const form = russianRules.select(count)
  const noun = form === 'one' ? forms.one : form === 'many' ? forms.many : forms.few
  return `${russianNumbers.format(count)}\u00a0${noun}`
}
