import * as v from 'valibot'
import { check } from './check.ts'
import type { ProgramFile } from './program-file.ts'
import { ProgramError, type Mistake } from './errors.ts'
import { checkReferences, type ProgramFiles } from './references.ts'
import { competency } from './schemas/competency.ts'
import { competencyId } from './schemas/id.ts'
import { sources } from './schemas/document.ts'
import { achievements, edition, metrics } from './schemas/program.ts'
import type { Program } from './types.ts'

const fileName = ({ name }: ProgramFile): string => name.slice(name.lastIndexOf('/') + 1)
const idOf = (file: ProgramFile): string => fileName(file).replace(/\.yaml$/, '')

const isNamedRight = (file: ProgramFile): boolean =>
  fileName(file).endsWith('.yaml') && v.is(competencyId, idOf(file))

const misnamed = (file: ProgramFile): Mistake => ({
  file: file.name,
  ...file.position([]),
  place: [],
  expected: 'a file named after its competency, such as cloud-platform.yaml',
  found: `the name "${fileName(file)}"`,
  advice:
    'Rename it: small letters, digits and hyphens, then .yaml. The name becomes the id of the competency.',
})

/**
 * Builds the program that the files hold, with competencies in the order of their ids.
 * @throws ProgramError with every mistake in the files
 */
export function buildProgram(files: ProgramFiles): Program {
  const mistakes: Mistake[] = []
  const read = <Schema extends v.GenericSchema>(schema: Schema, file: ProgramFile) => {
    const result = check(schema, file)
    if (result.ok) return result.value
    mistakes.push(...result.mistakes)
    return undefined
  }

  const facts = read(edition, files.edition)
  const achieved = read(achievements, files.achievements)
  const measured = read(metrics, files.metrics)
  const documented = read(sources, files.sources)
  const competencies = files.competencies.flatMap((file) => {
    const value = read(competency, file)
    if (value && !isNamedRight(file)) mistakes.push(misnamed(file))
    return value ? [[idOf(file), value] as const] : []
  })
  mistakes.push(...checkReferences(files, mistakes.length === 0))

  if (mistakes.length > 0 || !facts || !achieved || !measured || !documented) throw new ProgramError(mistakes)
  return {
    ...facts,
    achievements: achieved,
    metrics: measured,
    competencies: Object.fromEntries(competencies.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...documented,
  }
}
