import { expect, test } from 'vitest'
import { alsoNeeded, insteadOf, separately } from '../../../src/site/achievements/also-needed.ts'

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

test.each([
  ['nothing stands for it', { allOf: ['a', 'b'] }, []],
  ['one of several', { anyOf: ['b', 'a', 'c'] }, ['b', 'c']],
  ['a pair, or something else', { anyOf: ['c', { allOf: ['a', 'b'] }] }, ['c']],
  ['the nearest of two choices', { anyOf: ['d', { allOf: [{ anyOf: ['a', 'b'] }, 'c'] }] }, ['b']],
  ['a choice of one within a choice', { anyOf: [{ anyOf: ['a'] }, 'b'] }, ['b']],
  ['a choice beside a pair', { anyOf: [{ allOf: ['a', 'b'] }, { anyOf: ['c', 'd'] }] }, ['c', 'd']],
  ['others alone', { anyOf: ['b', 'c'] }, []],
])('alternatives: %s', (_, expression, others) => {
  expect(insteadOf(expression, 'a')).toEqual(others)
})

test('what is needed as a whole is told part by part, a labelled area in one piece', () => {
  const area = { label: { en: 'Area', ru: 'Область' }, allOf: ['c', 'd'] }
  expect(separately({ allOf: ['a', { allOf: ['b', { anyOf: ['e', 'f'] }] }, area] })).toEqual([
    'a',
    'b',
    { anyOf: ['e', 'f'] },
    area,
  ])
})
