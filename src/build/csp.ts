import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { changePages } from './change-pages.ts'
import { withPolicy } from './policy.ts'

/**
 * Writes a strict content security policy into every built page. It stands last among the integrations: Astro's own
 * policy leaves out the scripts that Starlight writes in place, so the hashes are taken from the final HTML.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await changePages(fileURLToPath(dir), withPolicy)
    },
  },
})
