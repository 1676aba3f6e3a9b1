/** What a page of the built site weighs before anybody does anything, as a host sends it that has compressed it. */
import { brotliCompressSync } from 'node:zlib'
import { importsIn } from '../../src/build/first-scripts.ts'
import { files, read, type Page } from './dist.ts'

const scripts = new Map<string, readonly string[]>()
/** A script and all that it imports at once. */
function withImports(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  let imports = scripts.get(path)
  if (!imports) scripts.set(path, (imports = importsIn(read(path)).map((name) => `/_astro/${name}`)))
  for (const imported of imports) withImports(imported, found)
  return found
}

/** The addresses that a page's HTML makes a browser request: style sheets, scripts with their imports, and the icon. */
export function requestsOf({ elements }: Page): readonly string[] {
  const named = elements.flatMap(({ name: tag, attributes }): string[] => {
    const rel = attributes.get('rel') ?? ''
    if (tag === 'link')
      return ['stylesheet', 'modulepreload', 'shortcut icon', 'icon'].includes(rel)
        ? [attributes.get('href') ?? '']
        : []
    if (tag === 'script') return [attributes.get('src') ?? '']
    if (tag === 'astro-island')
      return ['component-url', 'renderer-url', 'before-hydration-url'].map(
        (name) => attributes.get(name) ?? '',
      )
    return []
  })
  const present = named.filter((path) => files.has(path))
  return [...new Set(present.flatMap((path) => (path.endsWith('.js') ? [...withImports(path)] : [path])))]
}

const weights = new Map<string, number>()
const compressed = (text: string): number => brotliCompressSync(text).length
const weightOfFile = (path: string): number => {
  const known = weights.get(path)
  if (known !== undefined) return known
  const weight = compressed(read(path))
  weights.set(path, weight)
  return weight
}

/** The bytes of a page with what it makes a browser request, and the number of requests, its own among them. */
export function weightOf(page: Page): { readonly bytes: number; readonly requests: number } {
  const requests = requestsOf(page)
  return {
    bytes: requests.reduce((total, path) => total + weightOfFile(path), compressed(page.html)),
    requests: requests.length + 1,
  }
}
