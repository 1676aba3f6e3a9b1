import { expect, test } from 'vitest'
import { loadGlossary } from '../../src/site/reference/load.ts'
import { figureFinder } from '../support/figures.ts'
import { sources } from '../support/mdx.ts'
import { program } from '../support/program.ts'

const figuresIn = figureFinder(program)

test('no page types a figure of the data: it comes through a component', () => {
  const typed = sources.flatMap(({ language, name, prose }) =>
    prose.split('\n').flatMap((line) => figuresIn(line).map((figure) => `${language} ${name}: ${figure} in "${line}"`)),
  )
  expect(typed).toEqual([])
})

test('no definition of the glossary types one either', async () => {
  const { terms } = await loadGlossary('content/glossary.yaml', program)
  const typed = Object.entries(terms).flatMap(([id, { en, ru }]) =>
    [en, ru].flatMap(({ definition }) => figuresIn(definition).map((figure) => `${id}: ${figure}`)),
  )
  expect(typed).toEqual([])
})

test('a figure is found however it is written, and nothing else is', () => {
  const { atLeast } = program.competencies['cloud-platform']!.paths['azure-consumption']!.gold!.find(
    (requirement) => requirement.kind === 'metric',
  )!
  const days = program.rules.renewalWindowDays!.value
  expect(atLeast).toBe(100_000)
  expect(figuresIn(`$100,000, 100 000, 100\u00a0000 and 100000 for ${days} days`)).toHaveLength(5)
  expect(figuresIn('Office 365 on 30 September 2018, exam 70-346, O365, Windows 10, in 2018-12 and 20 октября')).toEqual([])
})
