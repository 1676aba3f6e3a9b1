/** Certifications as work, prices, and what one person might take at once. */
import { describe, expect, test } from 'vitest'
import type { Remaining } from '../../../src/engine/planning/patterns.ts'
import { fillingsOf, pack } from '../../../src/engine/planning/packing.ts'
import {
  apart,
  compound,
  examOf,
  partsWithin,
  withWork,
  worksOf,
} from '../../../src/engine/planning/parts.ts'
import { patternsOf } from '../../../src/engine/planning/patterns.ts'
import { costOf, freePrices, pricesOf, totalOf } from '../../../src/engine/planning/prices.ts'
import type { Achievement } from '../../../src/engine/program/types.ts'
import { tinyProgram } from '../../support/tiny-program.ts'

const certification = (madeOf: Achievement['madeOf'] & {}): Partial<Achievement> => ({
  kind: 'certification',
  madeOf,
})
const program = tinyProgram({
  achievements: {
    inner: certification({ allOf: ['a', 'b'] }),
    outer: certification({ allOf: ['inner', { anyOf: ['c', 'd'] }] }),
    closed: certification({ allOf: ['a', 'elsewhere'] }),
    two: { kind: 'certification', exams: 2 },
    quiz: { kind: 'assessment' },
  },
  competencies: [],
})

describe('the work of a certification', () => {
  const left = (id: string, held: readonly string[] = [], mayTake: readonly string[] = [...'abcd']) =>
    worksOf(program, [id], new Set(held), new Set(mayTake))
      .get(id)!
      .map((way) => way.join('+'))

  test('is every smallest set of exams left, those of certifications within included', () => {
    expect(left('outer')).toEqual(['a+b+c', 'a+b+d'])
    expect(left('outer', ['a'])).toEqual(['b+c', 'b+d'])
    expect(left('outer', ['inner'])).toEqual(['c', 'd'])
    expect(left('outer', ['a', 'b', 'd'])).toEqual([''])
  })

  test('is none where a part can not be taken any more or is from outside', () => {
    expect(left('outer', [], [...'acd'])).toEqual([])
    expect(left('outer', [], [...'abc'])).toEqual(['a+b+c'])
    expect(left('closed')).toEqual([])
    expect(left('closed', ['elsewhere'])).toEqual(['a'])
  })

  test('parts are those of certifications within, too, each once', () => {
    expect(compound(program, ['a', 'inner', 'two', 'unknown', 'outer'])).toEqual(['inner', 'outer'])
    expect(partsWithin(program, ['outer', 'inner'])).toEqual(['inner', 'c', 'd', 'a', 'b'])
    expect(partsWithin(program, ['outer'])).toEqual(['inner', 'c', 'd', 'a', 'b'])
    expect(partsWithin(program, [])).toEqual([])
  })

  test('stands beside the certification in a way, which is closed where its work is', () => {
    const works = new Map([
      ['inner', [['a', 'b'], ['c']]],
      ['closed', []],
    ])
    expect(withWork([['inner', 'd'], ['a']], works)).toEqual([['a'], ['c', 'd', 'inner']])
    expect(withWork([['closed'], ['d']], works)).toEqual([['d']])
    expect(withWork([['d', 'a']], works)).toEqual([['d', 'a']])
  })

  test('taken for itself is the cheapest, its exams marked as passed for it alone', () => {
    const works = new Map([
      ['inner', [['a', 'b'], ['c']]],
      ['closed', []],
    ])
    const priced = (c: number) => apart(works, (id) => (id === 'c' ? c : 1))
    expect([...priced(3)]).toEqual([
      ['inner', [['a for inner', 'b for inner']]],
      ['closed', []],
    ])
    expect(priced(1).get('inner')).toEqual([['c for inner']])
    expect(priced(2).get('inner')!.flat().map(examOf)).toEqual(['a', 'b'])
  })
})

describe('the price', () => {
  test('of an achievement is its own, that of its kind or that of all', () => {
    const costs = { achievement: 5, kinds: { exam: 7 }, achievements: { a: 0.5 } }
    const { achievement, exams } = pricesOf(program, costs, 1)
    expect(['a', 'b', 'b for outer', 'quiz'].map(achievement)).toEqual([5, 70, 70, 50])
    expect(['a', 'quiz', 'two', 'outer'].map(exams)).toEqual([1, 1, 2, 0])
  })

  test('of a certification is that of its exams, or its own', () => {
    const { achievement } = pricesOf(program, { kinds: { exam: 7, certification: 9 } }, 0)
    expect(['two', 'outer'].map(achievement)).toEqual([14, 0])
    const own = pricesOf(program, { achievements: { two: 3, outer: 2 } }, 0)
    expect(['two', 'outer', 'a'].map(own.achievement)).toEqual([3, 2, 1])
  })

  test('of people, figures and facts is 0 or unknown where none is given', () => {
    const none = pricesOf(program, {}, 2)
    expect([none.association, none.hire, none.figure('sum', 1, 2), none.attestation('fact')]).toEqual([
      0,
      0,
      null,
      null,
    ])
    const given = pricesOf(
      program,
      { association: 1.5, hire: 2, metrics: { sum: 0.335 }, attestations: { fact: 3 } },
      2,
    )
    expect([given.association, given.hire, given.attestation('fact')]).toEqual([150, 200, 300])
    expect([given.figure('sum', 1, 4), given.figure('sum', 0.5, 4), given.figure('toString', 1, 4)]).toEqual([
      101,
      117,
      null,
    ])
  })

  test('is told in the unit in which it was given, sums without a remainder', () => {
    expect(costOf(16535, { places: 2 })).toBe(165.35)
    expect(totalOf([0.1, 0.2, 0.3], { places: 1 })).toBe(0.6)
  })
})

describe('patterns', () => {
  const prices = { ...freePrices(program), achievement: (id: string) => (id === 'd' ? 5 : 1) }
  const patterns = (
    remaining: readonly Remaining[],
    { atMost = Infinity, scarce = '', mostStates = Infinity } = {},
  ) =>
    patternsOf(remaining, prices, atMost, (id) => scarce.includes(id), mostStates)
      ?.map(
        ({ achievements, covers, cost, exams }) =>
          `${achievements.join('+')} for ${covers.join()}: ${cost}, ${exams}`,
      )
      .toSorted()
  const ways = (condition: number, ...of: readonly string[]): Remaining => ({
    condition,
    ways: of.map((way) => [...way]),
  })

  test('cover what their achievements satisfy, for what these cost together', () => {
    expect(patterns([ways(3, 'a'), ways(7, 'b')])).toEqual([
      'a for 3: 1, 1',
      'a+b for 3,7: 2, 2',
      'b for 7: 1, 1',
    ])
    expect(patterns([ways(0, 'ab'), ways(1, 'bd')])).toEqual([
      'a+b for 0: 2, 2',
      'a+b+d for 0,1: 7, 3',
      'b+d for 1: 6, 2',
    ])
  })

  test('do not exceed the limit', () => {
    expect(patterns([ways(0, 'ab'), ways(1, 'bc')], { atMost: 2 })).toEqual([
      'a+b for 0: 2, 2',
      'b+c for 1: 2, 2',
    ])
    expect(patterns([ways(0, 'ab')], { atMost: 1 })).toEqual([])
  })

  test('give way to a cheaper one that covers as much, unless that takes more of what is scarce', () => {
    expect(patterns([ways(0, 'a', 'd')])).toEqual(['a for 0: 1, 1'])
    expect(patterns([ways(0, 'a', 'd')], { scarce: 'a' })).toEqual(['a for 0: 1, 1', 'd for 0: 5, 1'])
    expect(patterns([ways(0, 'a', 'd')], { scarce: 'd' })).toEqual(['a for 0: 1, 1'])
  })

  test('give way to none of more exams: it may not fit into a limit', () => {
    const remaining: Remaining[] = [{ condition: 0, ways: [['two'], ['d']] }]
    expect(patterns(remaining)).toEqual(['d for 0: 5, 1', 'two for 0: 1, 2'])
  })

  test('are given up where too many would have to be held', () => {
    const remaining = [ways(0, 'ab'), ways(1, 'bc'), ways(2, 'ca')]
    expect(patterns(remaining, { mostStates: 1 })).toBeUndefined()
    expect(patterns(remaining, { mostStates: 4 })).toEqual(patterns(remaining))
  })
})

describe('fillings of a limit', () => {
  const fillings = (capacity: number, things: number, ...sizes: readonly number[]) =>
    fillingsOf(new Set(sizes), capacity, things)?.map((filling) => filling.join('+'))

  test('are those that nothing more fits into', () => {
    expect(fillings(6, 9, 3, 2)).toEqual(['3+3', '3+2', '2+2+2'])
    expect(fillings(5, 9, 2, 3)).toEqual(['3+2', '2+2'])
    expect(fillings(4, 9, 3, 1)).toEqual(['3+1', '1+1+1+1'])
    expect(fillings(6, 2, 3, 2)).toEqual(['3+3', '3+2', '2+2'])
    expect(fillings(1, 9, 3, 2)).toEqual([''])
    expect(fillings(6, 9)).toEqual([''])
  })

  test('are given up where they are too many', () => {
    expect(fillings(30, 99, 5, 4, 3, 2)).toBeUndefined()
    expect(fillings(12, 99, 5, 4, 3, 2)!.length).toBeGreaterThan(5)
  })
})

test('things are packed with one of each part in a box, each into the one with most room', () => {
  const packed = (
    boxes: number,
    capacity: number,
    ...things: readonly (readonly [size: number, part: number])[]
  ) =>
    pack(
      things.map(([size, part]) => ({ size, part })),
      boxes,
      capacity,
    )
  expect(packed(2, 3, [1, 0], [2, 1], [1, 2])).toEqual([1, 0, 1])
  expect(packed(2, 9, [1, 0], [1, 0])).toEqual([0, 1])
  expect(packed(1, 9, [1, 0], [1, 0])).toBeNull()
  expect(packed(2, 3, [2, 0], [2, 1], [2, 2])).toBeNull()
  expect(packed(3, 5)).toEqual([])
  // The third has to leave room beside the first, where the fourth can stand.
  expect(packed(2, 5, [3, 0], [3, 1], [2, 2], [2, 1])).toEqual([0, 1, 1, 0])
  expect(packed(2, 6, [2, 0], [3, 1], [2, 2], [3, 3], [2, 4])).toEqual([1, 0, 1, 0, 1])
})
