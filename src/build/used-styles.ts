/**
 * Leaves of the sheets in each page what the page can use, and makes one sheet of them. Stands before the content security
 * policy, which names what is left by its hash.
 */
import type { AstroIntegration } from 'astro'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postcss, { type Root } from 'postcss'

/** Sheets that follow one another are one. */
const withOneSheet = (html: string): string => html.replaceAll('</style><style>', '')
const sheet = /(?<=<style>).*?(?=<\/style>)/s

/** Every name that a rule could ask for, and more. */
const namesIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? []

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

/** The names without which the selector matches nothing: of elements, classes and ids. What stands in brackets is not looked at. */
export function namesAskedBy(selector: string): readonly string[] {
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '').replaceAll('\\:', ' ')
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replaceAll(/:[\w-]+\([^()]*\)/g, '')
  }
  return namesIn(plain.replaceAll(/::?[\w-]+/g, ''))
}

function removeRules(root: Root, isNamed: (name: string) => boolean): void {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as { name?: string }).name ?? ''))
      return
    const used = rule.selectors.filter((selector) => namesAskedBy(selector).every(isNamed))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
}

const propertiesReadIn = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!)

/** A property may be read by what comes later. */
function removeProperties(root: Root, later: readonly string[]): void {
  for (let removed = 1; removed > 0;) {
    removed = 0
    const read = new Set([...propertiesReadIn(root.toString()), ...later])
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return
      declaration.remove()
      removed += 1
    })
  }
}

/**
 * Returns what pages with the same sheet can use of it.
 * @param names what stands in these pages and in their scripts
 * @param later the properties that what comes to these pages later may read
 */
export function usedOf(css: string, names: ReadonlySet<string>, later: readonly string[]): string {
  const root = postcss.parse(css)
  removeRules(root, (name) => names.has(name))
  removeProperties(root, later)
  return root.toString()
}

export const usedStyles = (): AstroIntegration => ({
  name: 'used-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))
      const pages = await Promise.all(
        files.map(async (name) => ({ name, html: withOneSheet(await readFile(join(root, name), 'utf8')) })),
      )
      const bySheet = Map.groupBy(pages, ({ html }) => sheet.exec(html)?.[0] ?? '')
      for (const [css, those] of bySheet) {
        const texts = those.map(({ html }) => html.replace(sheet, ''))
        const parts = new Map<string, string>()
        for (const text of texts) await partsOf(text, root, parts)
        const all = [...texts, ...parts.values()]
        const names = new Set<string>()
        for (const text of all) for (const name of namesIn(text)) names.add(name)
        const used = usedOf(css, names, all.flatMap(propertiesReadIn))
        await Promise.all(
          those.map(({ name, html }) =>
            writeFile(
              join(root, name),
              html.replace(sheet, () => used),
            ),
          ),
        )
      }
    },
  },
})
