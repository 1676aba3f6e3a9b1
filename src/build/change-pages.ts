import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Names the HTML files of a built site. */
export const pagesIn = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))

/** Writes each HTML file of a built site as the function makes it; an error says in which file. */
export async function changePages(
  root: string,
  change: (html: string) => string | Promise<string>,
): Promise<void> {
  const changeFile = async (name: string): Promise<void> => {
    const file = join(root, name)
    const html = await readFile(file, 'utf8')
    try {
      const changed = await change(html)
      if (changed !== html) await writeFile(file, changed)
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await Promise.all((await pagesIn(root)).map(changeFile))
}
