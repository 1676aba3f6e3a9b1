import { expect, test } from 'vitest'
import { doubtfulTitlesIn, withMeant } from '../../../src/calculator/import/doubtful-titles.ts'
import { achievementFinder } from '../../../src/engine/program/spelling.ts'
import { program } from '../../support/program.ts'

const find = achievementFinder(program)
const none = () => []
const title = 'Data Platform & Analytics Foundational Technical Assessment'
const either = ['ta-data-analytics-foundational', 'ta-data-platform-foundational']
const unusable = (text: string) => ({
  row: { line: 2, cells: ['Ada', text] },
  problem: { code: 'several-achievements', column: 1, text, achievements: find(text) } as const,
})

test('a title that two had means what the visitor says, and everything else what it meant', () => {
  const found = withMeant(find, { [title]: 'ta-data-platform-foundational' })
  expect(found(title)).toEqual(['ta-data-platform-foundational'])
  expect(found('70-346')).toEqual(['70-346'])
  expect(withMeant(find, {})(title)).toEqual(either)
  expect(withMeant(find, {})('constructor')).toEqual([])
})

test('each such title is asked about once, also when it has been answered', () => {
  expect(doubtfulTitlesIn([unusable(title), unusable(title)], find, none, {}).shared).toEqual([
    { text: title, achievements: either },
  ])
  expect(doubtfulTitlesIn([], find, none, { [title]: either[1]! }).shared).toEqual([
    { text: title, achievements: either },
  ])
})
