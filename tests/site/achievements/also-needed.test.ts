import { expect, test } from 'vitest'
import { alsoNeeded } from '../../../src/site/achievements/also-needed.ts'

test.each([
  ['an achievement alone', 'a', []],
  ['one of several', { anyOf: ['b', 'a'] }, []],
  ['all of several', { allOf: ['a', 'b', 'c'] }, ['b', 'c']],
  ['a pair, or something else', { anyOf: ['c', { allOf: ['a', 'b'] }] }, ['b']],
  ['one of several and something else', { allOf: [{ anyOf: ['a', 'b'] }, 'c'] }, ['c']],
  [
    'a pair among pairs, and something else',
    { allOf: [{ anyOf: [{ allOf: ['a', 'b'] }, 'd'] }, 'c'] },
    ['c', 'b'],
  ],
  [
    'two ways: the one that asks for less',
    { anyOf: [{ allOf: ['a', 'b', 'c'] }, { allOf: ['a', 'd'] }] },
    ['d'],
  ],
  ['others alone', { allOf: ['b', { anyOf: ['c', 'd'] }] }, undefined],
])('%s', (_, expression, others) => {
  expect(alsoNeeded(expression, 'a')).toEqual(others)
})
