import type { Program } from '../../engine/program/index.ts'
import { readAuthorFile } from '../author-file.ts'
import { buildGlossary } from './glossary.ts'
import type { Glossary } from './schemas/glossary.ts'

/**
 * Reads and checks the glossary.
 * @param file the path of glossary.yaml
 * @throws ProgramError with every mistake in the file
 */
export const loadGlossary = async (file: string, program: Program): Promise<Glossary> =>
  buildGlossary(await readAuthorFile(file), program)
