/** The languages as Starlight and the map of the site want them. */
import { inEachLanguage, type Language } from '../engine/program/index.ts'
import { languageCodes, languages } from '../language/languages.ts'
import { frameMessages } from '../site/frame/messages/index.ts'

/** How Starlight calls the language whose addresses have no prefix. */
export const rootLocale = 'root'

const byLocale = <Value>(valueIn: (language: Language) => Value) =>
  Object.fromEntries(
    languageCodes.map((code) => [languages[code].prefix.slice(1) || rootLocale, valueIn(code)]),
  )

export const locales = byLocale((language) => ({ label: languages[language].name, lang: language }))

export const sitemapLocales = byLocale((language) => language)

export const siteTitle = inEachLanguage((language) => frameMessages[language].title)
