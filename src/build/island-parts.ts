/**
 * Has a page with an island ask at once for all scripts that the island begins with: a browser would hear of what they import
 * only when they have come.
 */
import type { AstroIntegration } from 'astro'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changePages } from './change-pages.ts'

/** The scripts that a built script imports at once. */
export const importsIn = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name]) => name!)

async function withImports(root: string, name: string, found: Set<string>): Promise<void> {
  if (found.has(name)) return
  found.add(name)
  const script = await readFile(join(root, '_astro', name), 'utf8')
  for (const imported of importsIn(script)) await withImports(root, imported, found)
}

async function withLinks(root: string, html: string): Promise<string> {
  const links = new Set<string>()
  for (const [, folder, name] of html.matchAll(/(?:component|renderer)-url="([^"]*\/)([^"/]+\.js)"/g)) {
    const scripts = new Set<string>()
    await withImports(root, name!, scripts)
    for (const script of scripts) links.add(`<link rel="modulepreload" href="${folder}${script}">`)
  }
  return html.replace('</head>', `${[...links].join('')}</head>`)
}

export const islandParts = (): AstroIntegration => ({
  name: 'island-parts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      await changePages(root, (html) => (html.includes('<astro-island') ? withLinks(root, html) : html))
    },
  },
})
