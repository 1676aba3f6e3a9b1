/** The language in which a visitor reads: the one last read here, or else the browser's. */
import type { Language } from '../../engine/program/index.ts'

const key = 'guide-language'

const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'ru'

export function rememberLanguage(): void {
  const { lang } = document.documentElement
  try {
    if (isLanguage(lang)) localStorage.setItem(key, lang)
  } catch {
    // Storage is closed to this page: the browser's languages will decide.
  }
}

function lastRead(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function visitorLanguage(): Language {
  const last = lastRead()
  if (isLanguage(last)) return last
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
