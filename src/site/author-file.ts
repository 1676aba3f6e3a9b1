import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { missingFile, type ProgramFile, readProgramFile } from '../engine/program/author-files.ts'

/** Reads a file of an author that stands beside the program. One that is not there is read as a mistake. */
export async function readAuthorFile(file: string): Promise<ProgramFile> {
  const shown = `${basename(dirname(file))}/${basename(file)}`
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? missingFile(shown) : readProgramFile(shown, text)
}
