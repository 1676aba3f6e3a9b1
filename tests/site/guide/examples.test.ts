import { expect, test } from 'vitest'
import { answersTo } from '../../../src/site/guide/worked/answer.ts'
import { examples, type ExampleName } from '../../../src/site/guide/worked/examples.ts'
import { exampleWordsIn } from '../../../src/site/guide/worked/words.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { sources } from '../../support/mdx.ts'
import { program } from '../../support/program.ts'

const words = exampleWordsIn('en', program)

/** What the page says that each example shows: the state of every level asked about, day by day. */
const shows: Readonly<Record<ExampleName, readonly string[]>> = {
  association: ['unmet', 'met'],
  leaver: ['met', 'unmet'],
  'accepted-until': ['met', 'unmet'],
  'too-late': ['unmet'],
  'different-people': ['unmet', 'met'],
  'of-whom': ['unmet', 'met'],
  'separate-teams': ['unmet', 'met'],
  unclear: ['unclear', 'met'],
  'by-month': ['met', 'unmet'],
  'latest-month': ['met', 'unmet'],
  upgrade: ['met', 'unmet'],
  'developing-market': ['met'],
  'developed-market': ['unmet'],
  override: ['unmet', 'met', 'met', 'unmet'],
  package: ['Qualified', 'Active', 'Active', 'Qualified'],
  'at-risk': ['At risk'],
  'several-competencies': ['met', 'met'],
}

test.each(Object.entries(examples))('%s shows what the page says', (name, example) => {
  const told = answersTo(example, words).flatMap(({ levels }) =>
    levels.map(({ mark, state }) => ('subscription' in example.profile ? state : mark)),
  )
  expect(told).toEqual(shows[name as ExampleName])
})

test.each(languageCodes)('no sentence of an example ends twice, %s', (language) => {
  const told = Object.values(examples).flatMap((example) =>
    answersTo(example, exampleWordsIn(language, program)),
  )
  const lines = told.flatMap(({ levels, membership }) => [
    ...levels.flatMap(({ lines }) => lines),
    ...membership,
  ])
  expect(lines.length).toBeGreaterThan(50)
  expect(lines.filter((line) => /\.\.|\s\s|undefined/.test(line))).toEqual([])
})

test('every example stands in a page, and no page shows one twice', () => {
  const shown = sources
    .filter(({ language }) => language === 'en')
    .map(({ components }) =>
      components.flatMap((component) => /^Example name="(.*)"$/.exec(component)?.[1] ?? []),
    )
  expect(shown.filter((names) => new Set(names).size < names.length)).toEqual([])
  expect([...new Set(shown.flat())].sort()).toEqual(Object.keys(examples).sort())
})
