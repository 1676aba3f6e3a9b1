/** Which people are alike for a plan, and who of them takes what. */
import { describe, expect, test } from 'vitest'
import { assign } from '../../../src/engine/planning/assign.ts'
import type { Choice, Taking } from '../../../src/engine/planning/choice.ts'
import { classesOf, type Closeness, type PersonClass } from '../../../src/engine/planning/classes.ts'
import { conditionOf } from '../../../src/engine/planning/conditions.ts'
import type { Crew } from '../../../src/engine/planning/crews.ts'
import { freePrices } from '../../../src/engine/planning/prices.ts'
import type { Expression } from '../../../src/engine/program/types.ts'
import { tinyProgram } from '../../support/tiny-program.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'ab']
const program = tinyProgram({ achievements: { e: {}, ab: {} }, competencies: [] })
const prices = { ...freePrices(program), achievement: () => 1 }
const all = (...of: readonly Expression[]): Expression => ({ allOf: [...of] })

const crew = (members: readonly number[], holds = '', rest: Partial<Crew> = {}): Crew => ({
  members,
  joins: 'present',
  holds: new Set(holds),
  mayTake: new Set(ids),
  works: new Map(),
  atMost: Infinity,
  ...rest,
})

/** The classes in short: their members, and for each part what may be taken, each with the conditions it covers. */
function classes(
  conditions: readonly Expression[],
  crews: readonly Crew[],
  closeness: (position: number) => Closeness = () => 0,
) {
  const found = classesOf(
    crews,
    conditions.map(conditionOf),
    prices,
    closeness,
    () => false,
    (id) => id,
    true,
  )!
  return found.map(({ members, gains, parts }) => [
    members.join(),
    ...(gains.length > 0 ? [`gains ${gains.join()}`] : []),
    ...parts.map((patterns) =>
      // Of patterns of the same achievements the one that covers most.
      [
        ...new Map(
          patterns
            .toSorted((a, b) => a.covers.length - b.covers.length)
            .map((one) => [one.achievements.join('+'), one.covers]),
        ),
      ]
        .map(([taken, covers]) => `${taken} for ${covers.join()}`)
        .toSorted()
        .join(' | '),
    ),
  ])
}

describe('what a person may take falls into parts', () => {
  test('where conditions share nothing, directly or through others', () => {
    expect(classes(['a', 'b', 'd'], [crew([0])])).toEqual([
      ['0', 'a for 0'],
      ['0', 'b for 1'],
      ['0', 'd for 2'],
    ])
    expect(classes(['a', 'b', all('a', 'b'), 'd'], [crew([0])])).toEqual([
      ['0', 'a for 0 | a+b for 0,1,2 | b for 1'],
      ['0', 'd for 3'],
    ])
    expect(classes([all('a', 'e'), all('a', 'b'), 'e', 'd'], [crew([0])])).toEqual([
      ['0', 'a+b for 1 | a+b+e for 0,1,2 | a+e for 0,2 | e for 2'],
      ['0', 'd for 3'],
    ])
  })

  test('and all of them are one class where a person is looked at more closely', () => {
    const crews = [crew([0, 1, 2])]
    expect(classes(['a', 'b'], crews, (at) => (at === 0 ? 0 : 1))).toEqual([
      ['0', 'a for 0'],
      ['0', 'b for 1'],
      ['1,2', 'a for 0', 'b for 1'],
    ])
    expect(classes(['a', 'b'], crews, () => 2)).toEqual([
      ['0', 'a for 0', 'b for 1'],
      ['1', 'a for 0', 'b for 1'],
      ['2', 'a for 0', 'b for 1'],
    ])
  })
})

test('people who have other parts left are other classes, however closely they are looked at', () => {
  const crews = [crew([0], 'a'), crew([1], 'b'), crew([2])]
  expect(classes(['a', 'b'], crews, () => 1)).toEqual([
    ['0', 'b for 1'],
    ['1', 'a for 0'],
    ['2', 'a for 0', 'b for 1'],
  ])
})

describe('people are alike', () => {
  test('who have the same left, whatever else they hold', () => {
    const condition = all('a', 'b')
    expect(classes([condition], [crew([0], 'a'), crew([1], 'ad'), crew([2], 'b'), crew([3])])).toEqual([
      ['0,1', 'b for 0'],
      ['2', 'a for 0'],
      ['3', 'a+b for 0'],
    ])
    // Two exams are not one of another name.
    const either = { anyOf: [all('a', 'b', 'c'), all('ab', 'd')] }
    expect(
      classes(
        [either],
        [crew([0], 'c', { mayTake: new Set('ab') }), crew([1], 'd', { mayTake: new Set(['ab']) })],
      ),
    ).toEqual([
      ['0', 'a+b for 0'],
      ['1', 'ab for 0'],
    ])
  })

  test('not who have other limits, and nobody takes more than the limit', () => {
    const limited = (...limits: readonly number[]) =>
      classes(
        [all('a', 'b', 'c')],
        limits.map((atMost, at) => crew([at], 'a', { atMost })),
      )
    expect(limited(2, 3, 2)).toEqual([
      ['0,2', 'b+c for 0'],
      ['1', 'b+c for 0'],
    ])
    expect(limited(1, 2)).toEqual([['1', 'b+c for 0']])
  })

  test('not who have to join: by joining alone they satisfy what they hold', () => {
    const joining = { joins: 'associates' } as const
    expect(classes(['a', 'b'], [crew([0], 'a'), crew([1], 'a', joining), crew([2], '', joining)])).toEqual([
      ['0', 'b for 1'],
      ['1', 'gains 0', 'b for 1'],
      ['2', 'a for 0', 'b for 1'],
    ])
    expect(classes(['a'], [crew([0], 'a'), crew([1], 'a', joining)])).toEqual([['1', 'gains 0']])
  })

  test('who has nothing to do is in no class', () => {
    expect(classes(['a'], [crew([0], 'a'), crew([1], '', { mayTake: new Set() })])).toEqual([])
  })
})

describe('a choice is assigned', () => {
  const pattern = (exams: number, ...achievements: readonly string[]) => ({
    achievements,
    covers: [0],
    cost: exams,
    exams,
  })
  const group = (members: readonly number[], atMost: number, ...sizes: readonly number[]): PersonClass => ({
    members,
    joins: 'present',
    gains: [],
    parts: sizes.map((exams, part) => [pattern(exams, `${exams}${'xyzuvw'[part]}`)]),
    atMost,
  })
  const takingsOf = (of: PersonClass): Taking[] =>
    of.parts.map(([first], part) => ({ of, part, pattern: first!, members: 1 }))
  const assigned = (takings: readonly Taking[], joins: Choice['joins'] = new Map()) => {
    const found = assign({ options: new Map(), takings, joins, figures: [], facts: [] })
    return found.ok
      ? Object.fromEntries(
          [...found.people].map(([at, { joins, takes }]) => [at, `${joins} ${takes.join()}`]),
        )
      : [...found.crowded]
  }

  test('the largest first, each to who has least to take', () => {
    const takings = [1, 1, 3].flatMap((exams, at) =>
      takingsOf({ ...group([0, 1], 3, exams), parts: [[pattern(exams, `${exams}${'xyz'[at]}`)]] }),
    )
    expect(assigned(takings)).toEqual({ 0: 'present 3z', 1: 'present 1x,1y' })
  })

  test('in one class so that all fits, where that can be done', () => {
    expect(assigned(takingsOf(group([0, 1], 6, 3, 3, 2, 2, 2)))).toEqual({
      0: 'present 3x,3y',
      1: 'present 2u,2v,2z',
    })
    expect(assigned(takingsOf(group([4, 7], 5, 3, 3, 2, 2, 2)))).toEqual([4, 7])
  })

  test('one member takes one pattern of a part', () => {
    const of = group([0, 1], 9, 2)
    const [taking] = takingsOf(of)
    expect(assigned([{ ...taking!, members: 2 }])).toEqual({ 0: 'present 2x', 1: 'present 2x' })
    expect(assigned([{ ...taking!, members: 3 }])).toEqual([0, 1])
  })

  test('to the first who join, and who takes nothing joins all the same', () => {
    const of: PersonClass = { ...group([3, 5, 8], 9, 1), joins: 'associates' }
    const [taking] = takingsOf(of)
    expect(assigned([taking!], new Map([[of, 2]]))).toEqual({ 3: 'associates 1x', 5: 'associates ' })
    expect(assigned([{ ...taking!, members: 3 }], new Map([[of, 2]]))).toEqual([3, 5])
  })

  test('with each exam once, sorted, as itself', () => {
    const of = { ...group([0], 9), parts: [[pattern(2, 'c', 'a for whole', 'a')]] }
    expect(assigned(takingsOf(of))).toEqual({ 0: 'present a,c' })
  })
})
