import type { AstroIntegration } from 'astro'
import { readFile, writeFile } from 'node:fs/promises'
import type { Language } from '../engine/program/index.ts'
import { languageCodes } from '../language/languages.ts'
import { pageAt } from '../language/links.ts'
import { indexFullText, type BuiltPage } from './build-full-text.ts'
import { packed } from './packed-file.ts'
import { sectionsOf } from './page-text.ts'
import type { PageText } from './text.ts'

/** Pages that are no answer: the home pages, the search's own, those of links by number, and where nothing is. */
const silent = /^(?:$|search$|404|fwlink)/

/**
 * Writes what the search reads of the built pages: a file for each language, by which the best answers are found, and
 * Pagefind's index, by which all pages are. Pagefind works in a process of its own: `begun` reads the pages as they left Astro
 * and has it begin, `finished` waits for it.
 * @param base the folder in which the site lies, with a slash at either end
 */
export function searchIndex(base: string): Readonly<Record<'begun' | 'finished', AstroIntegration>> {
  let indexing: Promise<void> | undefined
  const begun: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const built: BuiltPage[] = []
        const texts = new Map<Language, PageText[]>(languageCodes.map((language) => [language, []]))
        for (const { pathname } of pages.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))) {
          const { language, page } = pageAt(pathname)
          if (silent.test(page)) continue
          const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8')
          const url = `${base}${pathname}`
          built.push({ url, html })
          texts.get(language)!.push({ url, sections: sectionsOf(html) })
        }
        indexing = indexFullText(dir, built)
        // Who waits for it hears what went wrong.
        indexing.catch(() => undefined)
        for (const [language, text] of texts) {
          await writeFile(new URL(`search/${language}.text`, dir), packed(text))
          logger.info(`${language}: ${text.length} pages read`)
        }
      },
    },
  }
  const finished: AstroIntegration = {
    name: 'full-text',
    hooks: { 'astro:build:done': () => indexing },
  }
  return { begun, finished }
}
