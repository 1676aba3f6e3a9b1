import { readFile, readdir } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProgram } from './build.ts'
import { missingFile, readProgramFile, type ProgramFile } from './program-file.ts'
import type { Program } from './types.ts'

const ownProgram = fileURLToPath(new URL('../../../content/editions/2018-10', import.meta.url))

/** The files in a directory, without those that editors and systems leave behind. */
async function namesIn(dir: string): Promise<readonly string[]> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => !name.startsWith('.'))
  return names.length > 0 ? names : ['*.yaml']
}

/**
 * Reads and checks a program directory.
 * @param dir the directory with program.yaml; without it, `content/editions/2018-10` of this repository. A caller that is
 * bundled (an Astro build) must name it.
 * @throws ProgramError with every mistake in the files
 */
export async function loadProgram(dir: string = ownProgram): Promise<Program> {
  const shown = resolve(dir).split(sep).slice(-3).join('/')
  const read = async (name: string): Promise<ProgramFile> => {
    const text = await readFile(join(dir, name), 'utf8').catch(() => undefined)
    return text === undefined ? missingFile(`${shown}/${name}`) : readProgramFile(`${shown}/${name}`, text)
  }
  const names = await namesIn(join(dir, 'competencies'))
  const [edition, achievements, metrics, sources, competencies] = await Promise.all([
    read('program.yaml'),
    read('achievements.yaml'),
    read('metrics.yaml'),
    read('sources.yaml'),
    Promise.all(names.map((name) => read(`competencies/${name}`))),
  ])
  return buildProgram({ edition, achievements, metrics, sources, competencies })
}
