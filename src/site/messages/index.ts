/** What the pages say around the data, in the page's language. */
import type { Language } from '../../engine/program/index.ts'
import { english, type AmountRule, type Join, type PageText } from './en.ts'
import { russian } from './ru.ts'

export type { AmountRule, Join, PageText }

const texts: Readonly<Record<Language, PageText>> = { en: english, ru: russian }

/** The language of the page that renders a component. */
export const languageOf = (locals: App.Locals): Language =>
  locals.starlightRoute.lang === 'ru' ? 'ru' : 'en'

export const textIn = (language: Language): PageText => texts[language]
