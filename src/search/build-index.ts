import type { AstroIntegration } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

/** Interfaces of Pagefind's own, which the site's search does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

function succeeded<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`)
  return answer
}

/**
 * Indexes the built pages. Starlight's own step has Pagefind write the files, which has left one cut off at the end
 * of the process on a busy machine; here they are written by Node, and awaited.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      try {
        const { index } = succeeded(await createIndex())
        if (!index) throw new Error('Pagefind gave no index.')
        const { page_count: pages } = succeeded(await index.addDirectory({ path: fileURLToPath(dir) }))
        const { files } = succeeded(await index.getFiles())
        for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
          const target = fileURLToPath(new URL(`pagefind/${path}`, dir))
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, content)
        }
        logger.info(`${pages} pages read`)
      } finally {
        await close()
      }
    },
  },
})
