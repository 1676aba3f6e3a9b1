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
import { languageCodes, mainLanguage } from '../../language/languages.ts'

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

/** What leads a reader of the language to a document, by its title. */
function asLink(document: SourceDocument, language: Language): SourceDocument {
  if ('address' in document) return document
  const { title, published, repository, commit, english, path } = document
  const isOriginal = language === mainLanguage && english !== undefined
  return { title, published, repository, commit, ...(isOriginal && { english }), path }
}

/** The documents of the competencies. */
const documentsOf = ({ competencies, documents }: Program, language: Language): Program['documents'] =>
  Object.fromEntries(
    Object.values(competencies).flatMap(({ source: { document: id } }): [string, SourceDocument][] => {
      const document = documents[id]
      return document ? [[id, asLink(document, language)]] : []
    }),
  )

/** Returns what the page in a language needs. Achievements are found by their titles in every language: these stay. */
export function calculatorProgram(program: Program, language: Language): Program {
  const { history: _history, areasSource: _areasSource, ...told } = inOneLanguage(program, language)
  const competencies = Object.entries(told.competencies).map(([id, competency]) => [
    id,
    { ...competency, technologies: [] },
  ])
  const { associationsPerYear: _often, daysBetweenAssociations: _apart, ...used } = told.rules
  const rules = Object.entries(used).map(([name, rule]) => [name, { ...rule, source: unnamed }])
  const achievements = Object.entries(program.achievements).map(
    ([id, { issuer: _, replacedBy: __, madeOfSource: ___, note: ____, ...shown }]) => [id, shown],
  )
  return {
    ...told,
    rules: Object.fromEntries(rules) as Rules,
    achievements: Object.fromEntries(achievements) as Program['achievements'],
    competencies: Object.fromEntries(competencies),
    documents: documentsOf(told, language),
    links: {},
  }
}
