import { expect, test } from 'vitest'
import { withTexts, type ProgramTexts } from '../../../src/calculator/workspace/whole-program.ts'
import { calculatorProgram, calculatorTexts } from '../../../src/site/calculator/calculator-program.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Language, Program } from '../../../src/engine/program/types.ts'
import { languageCodes, otherLanguages } from '../../../src/language/languages.ts'
import { program } from '../../support/program.ts'

/** Every text in one language, in order. */
const wordsIn = (language: Language, value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        key === language && typeof part === 'string' ? [part] : wordsIn(language, part),
      )

test.each(languageCodes)('the calculator has every word of its language, %s', (language) => {
  const first = calculatorProgram(program, language)
  const given = withTexts(
    first,
    JSON.parse(JSON.stringify(calculatorTexts(program, language))) as ProgramTexts,
  )
  const titles = Object.values(program.achievements).map(({ title }) => title)
  const competencies = Object.values(program.competencies).map(
    ({ technologies: _, ...competency }) => competency,
  )
  const named = new Set(competencies.map(({ source }) => source.document))
  const documents = [...named].map((id) => program.documents[id]?.title)
  const shown = { ...program, achievements: titles, competencies, documents, history: [], links: {} }
  expect(wordsIn(language, given).sort()).toEqual(wordsIn(language, shown).sort())
  expect(Object.values(given.achievements).map(({ title }) => title)).toEqual(titles)
  const others = otherLanguages(language).flatMap((other) => wordsIn(other, { ...given, achievements: {} }))
  expect(others.filter((text) => text !== '')).toEqual([])
})

test.each(languageCodes)(
  'the first answer is given no other language, no notes and no documents, %s',
  (language) => {
    const first = calculatorProgram(program, language)
    const others = otherLanguages(language).flatMap((other) => wordsIn(other, first))
    expect(others.filter((text) => text !== '')).toEqual([])
    expect(JSON.stringify([first.competencies, first.documents])).not.toContain('"note"')
    expect(first.documents).toEqual({})
  },
)

test.each(languageCodes)('the calculator judges as by the whole program, %s', (language) => {
  const judged = (by: Program) => {
    const { competencies, membership, notices } = assess(by, sampleIn(language), program.published)
    return [Object.values(competencies).map(({ levels, stage }) => [levels, stage]), membership, notices]
  }
  expect(judged(calculatorProgram(program, language))).toEqual(judged(program))
})
