/** The language in which a visitor last read a page. */
const key = 'guide-language'

/** Keeps the language of this page. */
export function rememberLanguage(): void {
  try {
    localStorage.setItem(key, document.documentElement.lang)
  } catch {
    // Storage is closed to this page: the browser's languages will decide.
  }
}

/** Returns the language that was kept, as it stands in the storage. */
export function lastRead(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
