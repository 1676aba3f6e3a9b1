/** Which achievements are one thing to do. */
import { expect, test } from 'vitest'
import { conditionOf } from '../../../src/engine/planning/conditions.ts'
import { kindsOf } from '../../../src/engine/planning/interchangeable.ts'
import { freePrices } from '../../../src/engine/planning/prices.ts'
import type { Expression } from '../../../src/engine/program/types.ts'
import { tinyProgram } from '../../support/tiny-program.ts'

interface Given {
  readonly price?: (id: string) => number
  readonly exams?: (id: string) => number
  readonly works?: readonly string[]
  readonly parts?: readonly string[]
}

/** Whether `a` and `b` are interchangeable in these conditions. */
function alike(conditions: readonly Expression[], given: Given = {}): boolean {
  const { price = () => 1, exams = () => 1, works = [], parts = [] } = given
  const prices = { ...freePrices(tinyProgram({ competencies: [] })), achievement: price, exams }
  const kindOf = kindsOf(
    conditions.map(conditionOf),
    prices,
    new Map(works.map((id) => [id, []])),
    new Set(parts),
  )
  return kindOf('a') === kindOf('b')
}
const either: Expression = { anyOf: ['a', 'b'] }

test('alike are those that stand in the same conditions with the same beside them', () => {
  expect(alike([either])).toBe(true)
  expect(alike([either, either])).toBe(true)
  expect(alike([either, 'a'])).toBe(false)
  expect(alike([either, 'a', 'b'])).toBe(false)
  expect(alike([{ anyOf: [{ allOf: ['a', 'c'] }, { allOf: ['b', 'c'] }] }])).toBe(true)
  expect(alike([{ anyOf: [{ allOf: ['a', 'c'] }, { allOf: ['b', 'd'] }] }])).toBe(false)
  expect(alike([{ anyOf: [{ allOf: ['a', 'cd'] }, { allOf: ['b', 'c', 'd'] }] }])).toBe(false)
  // In whichever order the ways come.
  const ways = (one: string, other: string) => [{ allOf: [one, 'd'] }, { allOf: [other, 'c'] }]
  expect(alike([{ anyOf: [...ways('a', 'a'), ...ways('b', 'b').reverse()] }])).toBe(true)
})

test('not those of different prices or numbers of exams', () => {
  expect(alike([either], { price: (id) => (id === 'a' ? 1 : 2) })).toBe(false)
  expect(alike([either], { exams: (id) => (id === 'a' ? 1 : 2) })).toBe(false)
})

test('not certifications nor their parts: what they cost is for each person another', () => {
  expect(alike([either], { works: ['a', 'b'] })).toBe(false)
  expect(alike([either], { parts: ['a', 'b'] })).toBe(false)
  expect(alike([either], { parts: ['b'] })).toBe(false)
})

test('what no condition names is like nothing else', () => {
  expect(alike(['c'])).toBe(false)
})
