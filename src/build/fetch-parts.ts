/**
 * Parts of a page that are imported when they are asked for: all files that one needs are fetched before it is imported. An
 * import that fails stays failed until the page is reloaded, in Firefox and Safari at least; a fetch can be tried again.
 */
import type { AstroUserConfig } from 'astro'

type Vite = NonNullable<AstroUserConfig['vite']>
type Plugin = Extract<NonNullable<Vite['plugins']>[number], { readonly name: string }>

/** Returns the code that stands in place of Vite's own helper, which leaves the fetching to `<link rel="modulepreload">`. */
const helper = (base: string): string => `
const fetched = new Map()
const fetchOnce = (file) => {
  if (!fetched.has(file))
    fetched.set(
      file,
      fetch(${JSON.stringify(base)} + file).then((response) => {
        if (!response.ok) throw new Error(response.status + ' ' + file)
        return response.arrayBuffer()
      }),
    )
  return fetched.get(file)
}
export const __vitePreload = (load, files = []) =>
  Promise.all(files.map(fetchOnce))
    .catch((error) => {
      // Others that were asked for with it may be about to fail, too.
      for (const file of files) fetched.delete(file)
      throw error
    })
    .then(load)
`

/** Names, for each part, the files that it needs: itself and what it imports. */
export const withItself = (file: string, imported: readonly string[]): string[] => [
  ...new Set([file, ...imported]),
]

export function fetchParts(): Plugin {
  let base = '/'
  return {
    name: 'fetch-parts',
    apply: 'build',
    // Astro sets its own for the whole build.
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: { polyfill: false, resolveDependencies: withItself } } }
        : undefined,
    configResolved: (config) => void (base = config.base),
    transform: (_, id) =>
      id.endsWith('vite/preload-helper.js') ? { code: helper(base), map: null } : undefined,
  }
}
