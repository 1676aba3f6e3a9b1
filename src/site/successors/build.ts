import { check, type Mistake, ProgramError, type ProgramFile } from '../../engine/program/author-files.ts'
import type { Program } from '../../engine/program/index.ts'
import { successorsFile, type Successors } from './schema.ts'

/** Every competency is named once, and nothing else; every designation exists. */
function wrongIds(file: ProgramFile, { designations, successors }: Successors, program: Program) {
  const unknown = Object.keys(successors).filter((id) => !Object.hasOwn(program.competencies, id))
  const absent = Object.keys(program.competencies).filter((id) => !Object.hasOwn(successors, id))
  const missing = Object.entries(successors).flatMap(([id, list]) =>
    list.flatMap((designation, at) =>
      Object.hasOwn(designations, designation) ? [] : [{ place: ['successors', id, at], designation }],
    ),
  )
  return [
    ...unknown.map((id): Mistake => ({
      file: file.name,
      ...file.position(['successors', id], 'key'),
      place: ['successors', id],
      expected: 'the id of a competency of the program',
      found: `"${id}"`,
      advice: 'Correct the id, or remove the line.',
    })),
    ...absent.map((id): Mistake => ({
      file: file.name,
      ...file.position(['successors'], 'key'),
      place: ['successors'],
      expected: `the designations that followed ${id}`,
      found: 'nothing',
      advice: `Add ${id}: with an empty list where none did.`,
    })),
    ...missing.map(({ place, designation }): Mistake => ({
      file: file.name,
      ...file.position(place),
      place,
      expected: 'the id of a designation of this file',
      found: `"${designation}"`,
      advice: 'Correct the id, or add the designation.',
    })),
  ]
}

/**
 * Returns what followed each competency.
 * @throws ProgramError with every mistake in the file
 */
export function buildSuccessors(file: ProgramFile, program: Program): Successors {
  const result = check(successorsFile, file)
  if (!result.ok) throw new ProgramError(result.mistakes)
  const mistakes = wrongIds(file, result.value, program)
  if (mistakes.length > 0) throw new ProgramError(mistakes)
  return result.value
}
