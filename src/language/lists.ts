/** Lists within a sentence, in the form of one language. */
import type { Language } from '../engine/program/index.ts'
import { languages } from './languages.ts'
import { once } from './once.ts'

/** Prepares the forms of a language. */
export function listFormsIn(language: Language) {
  const { locale } = languages[language]
  const every = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const some = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  return {
    /** "a, b and c" */
    all: (items: readonly string[]): string => every().format(items),
    /** "a, b or c" */
    any: (items: readonly string[]): string => some().format(items),
  }
}
