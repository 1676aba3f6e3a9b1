import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProgramError } from '../../../src/engine/program/errors.ts'
import { loadProgram } from '../../../src/engine/program/load.ts'

const ownProgram = new URL('../../../content/editions/2018-10', import.meta.url)

/** What loading a changed copy of the program says. */
async function messageOf(change: (dir: string) => Promise<void>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'program-'))
  const dir = join(root, 'content', 'editions', '2018-10')
  try {
    await mkdir(dir, { recursive: true })
    await cp(ownProgram, dir, { recursive: true })
    await change(dir)
    await loadProgram(dir)
    return 'The program loads.'
  } catch (error) {
    if (error instanceof ProgramError) return error.message
    throw error
  } finally {
    await rm(root, { recursive: true })
  }
}

/** One change of a text in one file: its first occurrence. */
export type Edit = readonly [file: string, from: string, to: string]

/** What loading says after changes that an author could make by mistake. */
export const afterEdits = (...edits: readonly Edit[]): Promise<string> =>
  messageOf(async (dir) => {
    for (const [file, from, to] of edits) {
      const text = await readFile(join(dir, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
      await writeFile(
        join(dir, file),
        text.replace(from, () => to),
      )
    }
  })

/** What loading says after a file was given another name, or removed. */
export const afterRenaming = (from: string, to?: string): Promise<string> =>
  messageOf((dir) =>
    to === undefined ? rm(join(dir, from), { recursive: true }) : rename(join(dir, from), join(dir, to)),
  )
