import type { Language } from '../../engine/program/index.ts'
import { isLanguage, mainLanguage } from '../../language/languages.ts'
import { lastRead } from './last-read.ts'

/** Returns the language in which a visitor reads: the one last read here, or else the browser's. */
export const visitorLanguage = (): Language =>
  [lastRead(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())].find(isLanguage) ??
  mainLanguage
