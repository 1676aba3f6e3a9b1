import { expect, test } from 'vitest'
import { exampleTeam, keyPeopleView } from '../../../src/site/guide/views/key-people.ts'
import { exampleSpans, overTimeView } from '../../../src/site/guide/views/over-time.ts'
import { examplePlan, planView } from '../../../src/site/guide/views/plan.ts'
import { exampleScenarios, statusesIn, whatIfView } from '../../../src/site/guide/views/what-if.ts'
import { exampleWordsIn } from '../../../src/site/guide/worked/words.ts'
import { keyPeople } from '../../../src/engine/planning/key-people.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { program } from '../../support/program.ts'

test('of the key people’s example anyone may leave one level, and one person carries the other', () => {
  const { levels } = keyPeople(program, exampleTeam, program.published)
  expect(levels.map(({ falls }) => falls)).toEqual([2, 1])
})

test('the plan’s example has one step that reaches both levels', () => {
  const { steps, reaches } = examplePlan(program)
  expect(steps).toHaveLength(1)
  expect(reaches).toEqual(
    expect.arrayContaining([
      { competency: 'messaging', level: 'silver' },
      { competency: 'collaboration-and-content', level: 'silver' },
    ]),
  )
})

test('the level of the timeline’s example is met, lost and met again', () => {
  expect(exampleSpans(program).map(({ status }) => status)).toEqual(['met', 'unmet', 'met'])
})

test('each scenario of the example differs from today', () => {
  const statuses = Object.values(exampleScenarios).map((scenario) => statusesIn(program, scenario))
  expect(statuses).toEqual([
    ['met', 'unmet'],
    ['met', 'met'],
    ['unmet', 'unmet'],
  ])
})

test.each(languageCodes)('no sentence of an example ends twice, %s', async (language) => {
  const views = [keyPeopleView, overTimeView, planView, whatIfView]
  const words = await exampleWordsIn(language, program)
  const rows = await Promise.all(views.map((view) => view.rows(words)))
  const lines = rows.flat().flatMap(({ term, lines }) => [term, ...lines])
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => /\.\.|\s\s|undefined/.test(line))).toEqual([])
})
