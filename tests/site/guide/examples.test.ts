import { expect, test } from 'vitest'
import { answersTo } from '../../../src/site/guide/worked/answer.ts'
import { examples, type ExampleName } from '../../../src/site/guide/worked/examples.ts'
import { exampleWordsIn } from '../../../src/site/guide/worked/words.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { sources } from '../../support/mdx.ts'
import { program } from '../../support/program.ts'

const words = await exampleWordsIn('en', program)

/** What the page says that each example shows: the state of every level asked about, day by day. */
const shows: Readonly<Record<ExampleName, readonly string[]>> = {
  association: ['unmet', 'met'],
  leaver: ['met', 'unmet'],
  'accepted-until': ['met', 'unmet'],
  impossible: ['unmet'],
  'different-people': ['unmet', 'met'],
  'of-whom': ['unmet', 'met'],
  'separate-teams': ['unmet', 'met'],
  'same-way': ['unclear', 'met'],
  readings: ['unclear', 'met'],
  'other-period': ['unclear', 'met'],
  'may-count-until': ['met', 'unclear'],
  'by-month': ['met', 'unmet'],
  'latest-month': ['met', 'unmet'],
  upgrade: ['met', 'unmet'],
  'developing-market': ['met'],
  'developed-market': ['unmet'],
  override: ['unmet', 'met', 'met', 'unmet'],
  package: ['Reached', 'Shown', 'Shown', 'Reached'],
  'at-risk': ['At risk', 'At risk', 'Not reached'],
  'becomes-unclear': ['At risk', 'At risk'],
  'several-competencies': ['met', 'met'],
}

test.each(Object.entries(examples))('%s shows what the page says', (name, example) => {
  const told = answersTo(example, words).flatMap(({ levels }) =>
    levels.map(({ mark, state }) => ('subscription' in example.profile ? state : mark)),
  )
  expect(told).toEqual(shows[name as ExampleName])
})

test('a level that is lost in the year is still shown, and no more from the anniversary on', () => {
  const told = answersTo(examples['at-risk'], words).map(({ membership }) => membership.at(-1))
  expect(told).toEqual([
    'Shown on your business profile: Datacenter, Silver.',
    'Shown on your business profile: Datacenter, Silver (no longer reached, shown until the year ends).',
    'No package is in force.',
  ])
})

test('a level that becomes unclear in the year is said to be so, not lost', () => {
  const [, after] = answersTo(examples['becomes-unclear'], words)
  expect(after?.levels[0]?.mark).toBe('at-risk')
  expect(after?.levels[0]?.lines).toContainEqual(expect.stringMatching(/^Unclear from 1\sOctober\s2018/))
  expect(after?.membership.at(-1)).toContain('now unclear, shown until the year ends')
})

test.each(languageCodes)('no sentence of an example ends twice, %s', async (language) => {
  const words = await exampleWordsIn(language, program)
  const told = Object.values(examples).flatMap((example) => answersTo(example, words))
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
