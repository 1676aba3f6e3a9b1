import { check, ProgramError, type ProgramFile } from '../../engine/program/author-files.ts'
import type { Program, Source } from '../../engine/program/index.ts'
import { sourcesFile, type Sources } from './schemas/sources.ts'

/** The documents of the rules that hold for every competency. */
const namedBy = (program: Program): readonly Source[] =>
  Object.values(program.rules).map(({ source }) => source)

/**
 * Returns the sources that the file holds.
 * @throws ProgramError with every mistake in the file, and every rule of the program whose document is not listed
 */
export function buildSources(file: ProgramFile, program: Program): Sources {
  const result = check(sourcesFile, file)
  if (!result.ok) throw new ProgramError(result.mistakes)
  const { documents } = result.value
  const isListed = (source: Source) => documents[source.document]?.published === source.published
  const mistakes = namedBy(program)
    .filter((source) => !isListed(source))
    .map((source) => ({
      file: file.name,
      ...file.position(['documents'], 'key'),
      place: ['documents', source.document],
      expected: `the document ${source.document} of ${source.published}, which program.yaml names`,
      found: documents[source.document]
        ? `that document of ${documents[source.document]?.published}`
        : 'nothing',
      advice: 'List it here, or correct the source of the rule.',
    }))
  if (mistakes.length > 0) throw new ProgramError(mistakes)
  return result.value
}
