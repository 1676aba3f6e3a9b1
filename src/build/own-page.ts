/** Puts the guide's own document around every page, in place of Starlight's, which cannot be replaced by its settings. */
import type { AstroUserConfig } from 'astro'
import { fileURLToPath } from 'node:url'

type Vite = NonNullable<AstroUserConfig['vite']>
type Plugin = Extract<NonNullable<Vite['plugins']>[number], { readonly name: string }>

const own = fileURLToPath(new URL('../site/frame/Page.astro', import.meta.url))

export const ownPage = (): Plugin => ({
  name: 'own-page',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /\/Page\.astro$/.test(source) && /[\\/]@astrojs[\\/]starlight[\\/]/.test(importer ?? '')
      ? own
      : undefined,
})
