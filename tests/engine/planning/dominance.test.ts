/** Which achievements need considering in a plan. */
import { describe, expect, test } from 'vitest'
import { conditionOf } from '../../../src/engine/planning/conditions.ts'
import { undominated } from '../../../src/engine/planning/dominance.ts'
import { freePrices } from '../../../src/engine/planning/prices.ts'
import type { Expression } from '../../../src/engine/program/types.ts'
import { tinyProgram } from '../../support/tiny-program.ts'

interface Given {
  readonly prices?: Readonly<Record<string, number>>
  readonly exams?: Readonly<Record<string, number>>
  readonly works?: readonly string[]
  readonly parts?: readonly string[]
  readonly scarce?: readonly string[]
  readonly alike?: readonly string[]
}

/** Of `a` to `e`, what is left for these conditions. Everything costs 1 and is one exam, but for what is given. */
function left(conditions: readonly Expression[], given: Given = {}): string {
  const { prices = {}, exams = {}, works = [], parts = [], scarce = [], alike = [] } = given
  const found = undominated(
    ['a', 'b', 'c', 'd', 'e'],
    conditions.map(conditionOf),
    {
      ...freePrices(tinyProgram({ competencies: [] })),
      achievement: (id) => prices[id] ?? 1,
      exams: (id) => exams[id] ?? 1,
    },
    new Map(works.map((id) => [id, []])),
    new Set(parts),
    (id) => scarce.includes(id),
    (id) => (alike.includes(id) ? 'alike' : id),
  )
  return [...found].join('')
}

const either: Expression = { anyOf: ['a', 'b'] }

describe('of two that do the same', () => {
  test('the first is enough, or the cheaper, or the one of fewer exams', () => {
    expect(left([either])).toBe('a')
    expect(left([either], { prices: { a: 2 } })).toBe('b')
    expect(left([either], { prices: { b: 2 } })).toBe('a')
    expect(left([either], { exams: { a: 2 } })).toBe('b')
    expect(left([either], { exams: { b: 2 } })).toBe('a')
  })

  test('both stay where one is cheaper and the other is fewer exams', () => {
    expect(left([either], { prices: { a: 2 }, exams: { b: 2 } })).toBe('ab')
  })

  test('one that may be taken only so often replaces nothing but its like', () => {
    expect(left([either], { scarce: ['a'] })).toBe('ab')
    expect(left([either], { scarce: ['a', 'b'], alike: ['a', 'b'] })).toBe('a')
    expect(left([either], { scarce: ['b'] })).toBe('a')
  })

  test('certifications and their parts stay', () => {
    expect(left([either], { works: ['b'] })).toBe('ab')
    expect(left([either], { works: ['a'] })).toBe('ab')
    expect(left([either], { parts: ['a', 'b'] })).toBe('ab')
    // A part that is there in any case replaces what does the same, wherever it stands.
    expect(left([either], { parts: ['b'] })).toBe('b')
  })
})

test('one that does more replaces one that does less, not the other way round', () => {
  expect(left([either, 'b'])).toBe('b')
  expect(left([either, 'a'])).toBe('a')
  expect(left([either, 'a', 'b'])).toBe('ab')
})

test('one is replaced only where the other stands in for it in every way', () => {
  const [withC, withD] = [{ allOf: ['a', 'c'] }, { allOf: ['a', 'd'] }]
  expect(left([{ anyOf: [withC, { allOf: ['b', 'c'] }] }])).toBe('ac')
  expect(left([{ anyOf: [withC, withD, { allOf: ['b', 'c'] }] }], { prices: { a: 2, c: 2 } })).toBe('abcd')
  expect(left([{ anyOf: [withC, 'b'] }])).toBe('b')
})

test('what nothing names is not considered, but for parts of certifications', () => {
  expect(left(['a'])).toBe('a')
  expect(left(['a'], { prices: { e: 0 }, exams: { e: 0 } })).toBe('a')
  expect(left(['a'], { parts: ['d'] })).toBe('ad')
})
