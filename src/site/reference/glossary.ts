import { check, type Mistake, ProgramError, type ProgramFile } from '../../engine/program/author-files.ts'
import type { Language, Program } from '../../engine/program/index.ts'
import type { KeyPath } from '../../engine/schema/index.ts'
import { languageCodes } from '../../language/languages.ts'
import { glossaryFile, type Glossary, type GlossaryEntry } from './schemas/glossary.ts'

interface Name {
  readonly text: string
  readonly place: KeyPath
}

const namesOfTerm = (entry: GlossaryEntry, place: KeyPath): readonly Name[] => [
  { text: entry.term, place: [...place, 'term'] },
  ...(['synonyms', 'searches'] as const).flatMap((key) =>
    (entry[key] ?? []).map((text, index) => ({ text, place: [...place, key, index] })),
  ),
]

/** Everything that leads to an entry in one language, in the order of the file. */
const namesLeadingIn = (glossary: Glossary, language: Language): readonly Name[] => [
  ...Object.entries(glossary.terms).flatMap(([id, term]) =>
    namesOfTerm(term[language], ['terms', id, language]),
  ),
  ...(['competencies', 'achievements', 'pages'] as const).flatMap((part) =>
    Object.entries(glossary[part]).flatMap(([id, names]) =>
      names[language].map((text, index) => ({ text, place: [part, id, language, index] })),
    ),
  ),
]

const normalized = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** A word that leads to two places answers no search. */
function ambiguous(file: ProgramFile, value: Glossary, language: Language): readonly Mistake[] {
  const seen = new Set<string>()
  return namesLeadingIn(value, language).flatMap(({ text, place }) => {
    const key = normalized(text)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return {
      file: file.name,
      ...file.position(place),
      place,
      expected: 'each name once in a language',
      found: `"${text}" a second time`,
      advice: 'Keep it where it answers a reader best, and remove it from the other entry.',
    }
  })
}

function idMistakes(file: ProgramFile, value: Glossary, program: Program): readonly Mistake[] {
  const unknown = Object.keys(value.competencies).filter((id) => !Object.hasOwn(program.competencies, id))
  const absent = Object.keys(program.competencies).filter((id) => !Object.hasOwn(value.competencies, id))
  const at = (place: KeyPath) => ({ file: file.name, ...file.position(place, 'key'), place })
  return [
    ...Object.keys(value.achievements)
      .filter((id) => !Object.hasOwn(program.achievements, id))
      .map((id) => ({
        ...at(['achievements', id]),
        expected: 'the id of an achievement of the program',
        found: `"${id}"`,
        advice: 'Correct the id: it stands in content/editions/2018-10/achievements.yaml.',
      })),
    ...unknown.map((id) => ({
      ...at(['competencies', id]),
      expected: 'the id of a competency of the program',
      found: `"${id}"`,
      advice:
        'Correct the id: it is the name of a file in content/editions/2018-10/competencies/, without .yaml.',
    })),
    ...absent.map((id) => ({
      ...at(['competencies']),
      expected: `other names of ${id}`,
      found: 'nothing',
      advice: `Add ${id}: { ${languageCodes.map((language) => `${language}: [ … ]`).join(', ')} }.`,
    })),
  ]
}

/**
 * Returns the glossary that the file holds.
 * @throws ProgramError with every mistake in the file
 */
export function buildGlossary(file: ProgramFile, program: Program): Glossary {
  const result = check(glossaryFile, file)
  if (!result.ok) throw new ProgramError(result.mistakes)
  const mistakes = [
    ...languageCodes.flatMap((language) => ambiguous(file, result.value, language)),
    ...idMistakes(file, result.value, program),
  ]
  if (mistakes.length > 0) throw new ProgramError(mistakes)
  return result.value
}
