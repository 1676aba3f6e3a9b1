import type { AstroIntegration } from 'astro'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Program } from '../engine/program/index.ts'
import { ProgramError } from '../engine/program/author-files.ts'
import { loadProgram } from '../engine/program/load.ts'

const directory = new URL('../../content/editions/2018-10/', import.meta.url)

/** Loads the program for the configuration. A mistake in its files ends the command with the gateway's message alone. */
export async function programOrExit(): Promise<Program> {
  try {
    return await loadProgram(fileURLToPath(directory))
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    process.stderr.write(`\n${error.message}\n\n`)
    process.exit(1)
  }
}

/** Starts the development server anew when a file of the program changes, so that it is read and checked again. */
export const watchProgram = (): AstroIntegration => ({
  name: 'watch-program',
  hooks: {
    'astro:config:setup': ({ addWatchFile }) => {
      for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.yaml')) addWatchFile(new URL(name.replaceAll('\\', '/'), directory))
    },
  },
})
