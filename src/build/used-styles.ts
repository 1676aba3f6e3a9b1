/**
 * Leaves of the sheets in each page what the page can use, and makes one sheet of them. Stands before the content security
 * policy, which names what is left by its hash.
 */
import type { AstroIntegration } from 'astro'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postcss, { type Root } from 'postcss'
import { pagesIn } from './change-pages.ts'

/** Sheets that follow one another are one. */
const withOneSheet = (html: string): string => html.replaceAll('</style><style>', '')
const sheet = /(?<=<style>).*?(?=<\/style>)/s

/** Every name that a rule could ask for, and more. */
const namesIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? []

/** What a text has to do with sheets. */
interface Uses {
  readonly names: ReadonlySet<string>
  /** The properties that it reads. */
  readonly properties: readonly string[]
  /** Scripts and sheets that it names. */
  readonly parts: readonly string[]
}

const propertiesIn = (text: string): string[] =>
  [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!)

const usesOf = (text: string): Uses => ({
  names: new Set(namesIn(text)),
  properties: propertiesIn(text),
  parts: [...text.matchAll(/[\w.-]+\.(?:js|css)\b/g)].map(([name]) => name),
})

/** What the parts of a built site use, each read once; `null` of what is no part. */
function partsIn(root: string): (name: string) => Uses | null {
  const known = new Map<string, Uses | null>()
  return (name) => {
    let uses = known.get(name)
    if (uses === undefined) {
      const file = join(root, '_astro', name)
      uses = existsSync(file) ? usesOf(readFileSync(file, 'utf8')) : null
      known.set(name, uses)
    }
    return uses
  }
}

/** Pages use what they name, what their parts name, and so on. */
function allUsesOf(texts: readonly string[], partOf: ReturnType<typeof partsIn>): Omit<Uses, 'parts'> {
  const names = new Set<string>()
  const properties = new Set<string>()
  const parts = new Set<string>()
  const add = (uses: Uses): void => {
    for (const name of uses.names) names.add(name)
    for (const property of uses.properties) properties.add(property)
    for (const part of uses.parts) {
      if (parts.has(part)) continue
      parts.add(part)
      const its = partOf(part)
      if (its) add(its)
    }
  }
  for (const text of texts) add(usesOf(text))
  return { names, properties: [...properties] }
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

/** A property may be read by what comes later. */
function removeProperties(root: Root, later: readonly string[]): void {
  for (let removed = 1; removed > 0;) {
    removed = 0
    const read = new Set([...propertiesIn(root.toString()), ...later])
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
      const files = await pagesIn(root)
      const pages = await Promise.all(
        files.map(async (name) => ({ name, html: withOneSheet(await readFile(join(root, name), 'utf8')) })),
      )
      const partOf = partsIn(root)
      const bySheet = Map.groupBy(pages, ({ html }) => sheet.exec(html)?.[0] ?? '')
      for (const [css, those] of bySheet) {
        const { names, properties } = allUsesOf(
          those.map(({ html }) => html.replace(sheet, '')),
          partOf,
        )
        const used = usedOf(css, names, properties)
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
