import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

/** Interfaces of Pagefind's own, which the site's search does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/** A page as it was built, with its address. */
export interface BuiltPage {
  readonly url: string
  readonly html: string
}

function succeeded<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`)
  return answer
}

/**
 * Has Pagefind index the built pages. Its own way to write the files has left one cut off at the end of the process on a
 * busy machine; here they are written by Node, and awaited.
 */
export async function indexFullText(dir: URL, pages: readonly BuiltPage[]): Promise<void> {
  try {
    const { index } = succeeded(
      await createIndex({ rootSelector: 'main', excludeSelectors: ['[data-search-ignore]'] }),
    )
    if (!index) throw new Error('Pagefind gave no index.')
    await Promise.all(
      pages.map(async ({ url, html }) => succeeded(await index.addHTMLFile({ url, content: html }))),
    )
    const { files } = succeeded(await index.getFiles())
    await Promise.all(
      files
        .filter(({ path }) => !unused.test(path))
        .map(async ({ path, content }) => {
          const target = fileURLToPath(new URL(`pagefind/${path}`, dir))
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, content)
        }),
    )
  } finally {
    await close()
  }
}
