/**
 * Has a page ask at once for all scripts that it begins with: a browser would hear of what they import only when they have
 * come. The bundler makes a script of its own of an import alone, which the page then does without.
 */
import type { AstroIntegration } from 'astro'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changePages } from './change-pages.ts'

/** The scripts that a built script imports at once. */
export const importsIn = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name]) => name!)

/** The one script that a built script imports where it does nothing else. */
export const importedAlone = (script: string): string | undefined =>
  /^import\s*["'`]\.\/([^"'`]+\.js)["'`];?\s*$/.exec(script)?.[1]

type Read = (name: string) => Promise<string>

async function withImports(read: Read, name: string, found: Set<string>): Promise<void> {
  if (found.has(name)) return
  found.add(name)
  for (const imported of importsIn(await read(name))) await withImports(read, imported, found)
}

async function withDirectScripts(read: Read, html: string): Promise<string> {
  for (const [tag, name] of html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"/]+\.js)"/g)) {
    const imported = importedAlone(await read(name!))
    if (imported) html = html.replace(tag, tag.replace(name!, imported))
  }
  return html
}

async function withIslandScripts(read: Read, html: string): Promise<string> {
  const links = new Set<string>()
  for (const [, folder, name] of html.matchAll(/(?:component|renderer)-url="([^"]*\/)([^"/]+\.js)"/g)) {
    const scripts = new Set<string>()
    await withImports(read, name!, scripts)
    for (const script of scripts) links.add(`<link rel="modulepreload" href="${folder}${script}">`)
  }
  return html.replace('</head>', `${[...links].join('')}</head>`)
}

export const firstScripts = (): AstroIntegration => ({
  name: 'first-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      const known = new Map<string, Promise<string>>()
      const read: Read = (name) => {
        const script = known.get(name) ?? readFile(join(root, '_astro', name), 'utf8')
        known.set(name, script)
        return script
      }
      await changePages(root, async (html) => withIslandScripts(read, await withDirectScripts(read, html)))
    },
  },
})
