import * as v from 'valibot'
import { check } from './check.ts'
import type { Document } from './document.ts'
import { ProgramError, type Mistake } from './errors.ts'
import { checkReferences, type Documents } from './references.ts'
import { competency } from './schemas/competency.ts'
import { competencyId } from './schemas/id.ts'
import { achievements, edition, metrics } from './schemas/program.ts'
import type { Program } from './types.ts'

const fileName = ({ file }: Document): string => file.slice(file.lastIndexOf('/') + 1)
const idOf = (document: Document): string => fileName(document).replace(/\.yaml$/, '')

const misnamed = (document: Document): Mistake => ({
  file: document.file,
  ...document.position([]),
  place: [],
  expected: 'a file named after its competency, such as cloud-platform.yaml',
  found: `the name "${fileName(document)}"`,
  advice:
    'Rename it: small letters, digits and hyphens, then .yaml. The name becomes the id of the competency.',
})

/**
 * The program that the files hold; competencies in the order of their ids.
 * @throws ProgramError with every mistake in the files
 */
export function buildProgram(documents: Documents): Program {
  const mistakes: Mistake[] = []
  const read = <Schema extends v.GenericSchema>(schema: Schema, document: Document) => {
    const result = check(schema, document)
    if (result.ok) return result.value
    mistakes.push(...result.mistakes)
    return undefined
  }

  const facts = read(edition, documents.edition)
  const achieved = read(achievements, documents.achievements)
  const measured = read(metrics, documents.metrics)
  const competencies = documents.competencies.flatMap((document) => {
    if (!fileName(document).endsWith('.yaml') || !v.is(competencyId, idOf(document)))
      mistakes.push(misnamed(document))
    const value = read(competency, document)
    return value ? [[idOf(document), value] as const] : []
  })
  mistakes.push(...checkReferences(documents, mistakes.length === 0))

  if (mistakes.length > 0 || !facts || !achieved || !measured) throw new ProgramError(mistakes)
  return {
    ...facts,
    achievements: achieved,
    metrics: measured,
    competencies: Object.fromEntries(competencies),
  }
}
