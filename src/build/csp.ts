import type { AstroIntegration } from 'astro'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPolicy } from './policy.ts'

/**
 * Writes a strict content security policy into every built page. It stands last among the integrations: Astro's own
 * policy leaves out the scripts that Starlight writes in place, so the hashes are taken from the final HTML.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      const names = await readdir(root, { recursive: true })
      for (const name of names.filter((each) => each.endsWith('.html'))) {
        const file = join(root, name)
        const html = await readFile(file, 'utf8')
        try {
          await writeFile(file, withPolicy(html))
        } catch (error) {
          throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
        }
      }
    },
  },
})
