/**
 * The languages of the site: the only list. `Language` is named by the engine's schema of texts, so that exactly the
 * languages of an edition's texts stand here; one that is missing does not compile, here or wherever else something
 * differs by language. CONTRIBUTING.md says what else a new one needs.
 */
import type { Language } from '../engine/program/index.ts'

export interface LanguageForm {
  /** The locale by which days, numbers, plurals and lists are written; English days stand as "29 October 2018". */
  readonly locale: string
  /** Its own name. */
  readonly name: string
  /** The name where there is little room. */
  readonly abbreviation: string
  /** How the addresses of its pages begin; one language has none. */
  readonly prefix: '' | `/${Language}`
}

export const languages: Readonly<Record<Language, LanguageForm>> = {
  en: { locale: 'en-GB', name: 'English', abbreviation: 'EN', prefix: '' },
  ru: { locale: 'ru', name: 'Русский', abbreviation: 'RU', prefix: '/ru' },
}

/** In the order in which they are offered. */
export const languageCodes = Object.keys(languages) as readonly Language[]

/** The language of the addresses without a prefix. */
export const mainLanguage: Language = languageCodes.find((language) => languages[language].prefix === '')!

/** Returns whether a code is that of a language of the site. */
export const isLanguage = (code: string | null | undefined): code is Language =>
  typeof code === 'string' && Object.hasOwn(languages, code)

/** Returns the languages that a reader of one may change to. */
export const otherLanguages = (language: Language): readonly Language[] =>
  languageCodes.filter((code) => code !== language)
