import type { AstroIntegration } from 'astro'
import { rename, rmdir } from 'node:fs/promises'
import { languageCodes, languages } from '../language/languages.ts'

/** Puts each 404 page where hosts look for it, such as `ru/404.html`; Astro does so for the first language alone. */
export const notFoundPages = (): AstroIntegration => ({
  name: 'not-found-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folders = languageCodes.map((code) => languages[code].prefix.slice(1)).filter(Boolean)
      for (const folder of folders) {
        await rename(new URL(`${folder}/404/index.html`, dir), new URL(`${folder}/404.html`, dir))
        await rmdir(new URL(`${folder}/404/`, dir))
      }
    },
  },
})
