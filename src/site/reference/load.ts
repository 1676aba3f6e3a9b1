import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { missingFile, type ProgramFile, readProgramFile } from '../../engine/program/author-files.ts'
import type { Program } from '../../engine/program/index.ts'
import { buildGlossary } from './glossary.ts'
import type { Glossary } from './schemas/glossary.ts'

async function read(file: string): Promise<ProgramFile> {
  const shown = `${basename(dirname(file))}/${basename(file)}`
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? missingFile(shown) : readProgramFile(shown, text)
}

/**
 * Reads and checks the glossary.
 * @param file the path of glossary.yaml
 * @throws ProgramError with every mistake in the file
 */
export const loadGlossary = async (file: string, program: Program): Promise<Glossary> =>
  buildGlossary(await read(file), program)
