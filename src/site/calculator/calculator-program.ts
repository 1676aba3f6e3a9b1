/** The program as the calculator is given it: what it never shows is empty, for all of it weighs on the first load. */
import {
  inEachLanguage,
  type Language,
  type Program,
  type Rules,
  type Source,
  type SourceDocument,
  type Text,
} from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'

const unnamed: Source = { document: '', published: '' }

const isText = (value: object): value is Text => languageCodes.every((language) => language in value)

/** Returns the same with every text in one language. */
function inOneLanguage<Value>(value: Value, language: Language): Value {
  if (typeof value !== 'object' || value === null) return value
  if (isText(value))
    return { ...value, ...inEachLanguage((other) => (other === language ? value[other] : '')) }
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, language)) as Value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inOneLanguage<unknown>(part, language)]),
  ) as Value
}

/** The documents of the competencies, without what was read from them. */
const documentsOf = ({ competencies, documents }: Program): Program['documents'] =>
  Object.fromEntries(
    Object.values(competencies).flatMap(({ source: { document: id } }): [string, SourceDocument][] => {
      const document = documents[id]
      if (!document) return []
      const { about: _, ...shown } = document
      return [[id, shown]]
    }),
  )

/** Returns what the page in a language needs. Achievements are found by their titles in every language: these stay. */
export function calculatorProgram(program: Program, language: Language): Program {
  const { history: _history, ...told } = inOneLanguage(program, language)
  const competencies = Object.entries(told.competencies).map(([id, competency]) => [
    id,
    { ...competency, technologies: [] },
  ])
  const rules = Object.entries(told.rules).map(([name, rule]) => [name, { ...rule, source: unnamed }])
  const achievements = Object.entries(program.achievements).map(
    ([id, { issuer: _, replacedBy: __, madeOfSource: ___, note: ____, ...shown }]) => [id, shown],
  )
  return {
    ...told,
    rules: Object.fromEntries(rules) as Rules,
    achievements: Object.fromEntries(achievements) as Program['achievements'],
    competencies: Object.fromEntries(competencies),
    documents: documentsOf(told),
    links: {},
  }
}
