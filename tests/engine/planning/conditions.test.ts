/** Conditions as the sets of achievements that satisfy them. */
import { expect, test } from 'vitest'
import {
  conditionOf,
  remainingWays,
  smallestWays,
  together,
} from '../../../src/engine/planning/conditions.ts'
import type { Expression } from '../../../src/engine/program/types.ts'

test('a way that contains another is none, in whichever order they come', () => {
  const [small, large, other] = [['a'], ['a', 'b'], ['c', 'd']]
  expect(smallestWays([large, other, small])).toEqual([small, other])
  expect(smallestWays([small, large, small])).toEqual([small])
})

test('ways put together name each achievement once, sorted', () => {
  expect(together([['b', 'c'], ['d']], [['a', 'c'], ['a']])).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'c', 'd'],
    ['a', 'd'],
  ])
})

test('conditions that the same people satisfy have the same key, all others another', () => {
  const key = (expression: Expression) => conditionOf(expression).key
  expect(key({ anyOf: ['b', 'a'] })).toBe(key({ anyOf: ['a', 'b'] }))
  expect(key({ allOf: ['b', 'a'] })).toBe(key({ allOf: ['a', 'b'] }))
  expect(key({ anyOf: ['c', { allOf: ['a', 'b'] }, { allOf: ['c', 'd'] }] })).toBe(
    key({ anyOf: [{ allOf: ['b', 'a'] }, 'c'] }),
  )
  const different: readonly Expression[] = [
    'ab',
    { allOf: ['a', 'b'] },
    { anyOf: ['a', 'b'] },
    { anyOf: ['a', { allOf: ['b', 'c'] }] },
    { anyOf: [{ allOf: ['a', 'b'] }, 'c'] },
  ]
  expect(new Set(different.map(key)).size).toBe(different.length)
})

test('what is left of a way is what may be taken of it; a way that holds more to take is none', () => {
  const condition = conditionOf({ anyOf: [{ allOf: ['a', 'b'] }, { allOf: ['b', 'c', 'd'] }, 'e'] })
  const [held, all] = [new Set(['a', 'c']), new Set(['a', 'b', 'c', 'd'])]
  expect(remainingWays(condition, held, all)).toEqual([['b']])
  expect(remainingWays(condition, new Set(), all)).toEqual([
    ['a', 'b'],
    ['b', 'c', 'd'],
  ])
  expect(remainingWays(condition, held, new Set(['d']))).toEqual([])
})
