import type { AstroIntegration } from 'astro'
import { rename, rmdir } from 'node:fs/promises'

/** Puts the Russian 404 page where hosts look for it, `ru/404.html`; Astro does so for the first language alone. */
export const russianNotFoundPage = (): AstroIntegration => ({
  name: 'russian-not-found-page',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await rename(new URL('ru/404/index.html', dir), new URL('ru/404.html', dir))
      await rmdir(new URL('ru/404/', dir))
    },
  },
})
