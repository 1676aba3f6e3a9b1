/**
 * The program as the calculator is given it: what it never shows is empty, and what the first answer doesn't need comes later,
 * for all of it weighs on the first load.
 */
import {
  inEachLanguage,
  type Language,
  type Program,
  type Rules,
  type Source,
  type SourceDocument,
  type Text,
} from '../../engine/program/index.ts'
import type { ProgramTexts } from '../../calculator/workspace/whole-program.ts'
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

/** What the calculator of a language may show, and the titles of achievements in every language. */
function shownIn(program: Program, language: Language): Program {
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

const mapped = <Value, Result>(
  values: Readonly<Record<string, Value>>,
  result: (value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, result(value)]))

/** Returns what the first answer needs: all but {@link calculatorTexts}. */
export function calculatorProgram(program: Program, language: Language): Program {
  const shown = shownIn(program, language)
  return {
    ...shown,
    achievements: mapped(shown.achievements, ({ formerTitles: _, ...achievement }) => ({
      ...achievement,
      title: inOneLanguage(achievement.title, language),
    })),
    competencies: mapped(shown.competencies, ({ note: _, ...competency }) => ({
      ...competency,
      source: unnamed,
      paths: mapped(competency.paths, ({ note: _, ...levels }) => levels),
    })),
    documents: {},
  }
}

/** Returns what the calculator fetches when it is first shown or searched. */
export function calculatorTexts(program: Program, language: Language): ProgramTexts {
  const { achievements, competencies, documents } = shownIn(program, language)
  return {
    achievements: mapped(achievements, ({ title, formerTitles }) => ({
      title,
      ...(formerTitles && { formerTitles }),
    })),
    competencies: mapped(competencies, ({ source, note, paths }) => ({
      source,
      ...(note && { note }),
      notesOfPaths: Object.fromEntries(
        Object.entries(paths).flatMap(([path, { note }]) => (note ? [[path, note] as const] : [])),
      ),
    })),
    documents,
  }
}
