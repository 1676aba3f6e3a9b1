import { getEntry } from 'astro:content'
import type { Language } from '../engine/program/index.ts'
import { languages } from '../language/languages.ts'

/**
 * Returns the title of a page by its place under the language.
 * @param namedBy what names the page, for an author
 * @throws Error where the language has no such page
 */
export async function pageTitle(language: Language, page: string, namedBy: string): Promise<string> {
  const folder = languages[language].prefix.slice(1)
  const entry = await getEntry('docs', [folder, page].filter(Boolean).join('/'))
  if (!entry) throw new Error(`${namedBy} leads to "${page}", which is no page in "${language}".`)
  return entry.data.title
}
