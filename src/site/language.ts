import type { Language } from '../engine/program/index.ts'
import { isLanguage, mainLanguage } from '../language/languages.ts'

/** Returns the language of the page that renders a component. */
export const languageOf = ({ starlightRoute: { lang } }: App.Locals): Language =>
  isLanguage(lang) ? lang : mainLanguage
