/**
 * Leaves of the sheets in each page what the page can use, and makes one sheet of them. Stands before the content security
 * policy, which names what is left by its hash.
 */
import type { AstroIntegration } from 'astro'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PurgeCSS } from 'purgecss'

/** Sheets that follow one another are one. */
const withOneSheet = (html: string): string => html.replaceAll('</style><style>', '')
const sheet = /(?<=<style>).*?(?=<\/style>)/s

/** The calculator draws most of its page by itself. */
const isDrawnLater = (html: string): boolean => html.includes('<astro-island')

/** Every name that a rule could ask for, and more. */
const namesIn = (text: string): readonly string[] => text.match(/[\w:-]+/g) ?? []

/** The scripts and sheets of `_astro/` that a text names, those that they name, and so on. */
async function partsOf(text: string, root: string, found = new Map<string, string>()) {
  for (const [name] of text.matchAll(/[\w.-]+\.(?:js|css)\b/g)) {
    if (found.has(name)) continue
    const part = await readFile(join(root, '_astro', name), 'utf8').catch(() => undefined)
    if (part === undefined) continue
    found.set(name, part)
    await partsOf(part, root, found)
  }
  return found
}

/** What pages with the same sheet can use of it. */
async function usedOf(css: string, pages: readonly string[], root: string): Promise<string> {
  const parts = await partsOf(pages.join(''), root)
  const later = [...parts].filter(([name]) => name.endsWith('.css')).map(([, text]) => ({ raw: text }))
  const names = new Set(namesIn([...pages, ...parts.values()].join(' ')))
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: [...names].join(' '), extension: 'txt' }],
    // A property may be read by a sheet that comes later.
    css: [{ raw: css }, ...later],
    variables: true,
  })
  return used!.css
}

export const usedStyles = (): AstroIntegration => ({
  name: 'used-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))
      const pages = await Promise.all(
        names.map(async (name) => ({ name, html: withOneSheet(await readFile(join(root, name), 'utf8')) })),
      )
      const bySheet = Map.groupBy(pages, ({ html }) => sheet.exec(html)?.[0] ?? '')
      for (const [css, those] of bySheet) {
        const texts = those.map(({ html }) => html.replace(sheet, ''))
        const used = texts.some(isDrawnLater) ? css : await usedOf(css, texts, root)
        await Promise.all(
          those.map(({ name, html }) => writeFile(join(root, name), html.replace(sheet, () => used))),
        )
      }
    },
  },
})
