/** What is lost next: in which order it is told, and what it costs of the package. */
import { describe, expect, test } from 'vitest'
import { nextLosses } from '../../../src/engine/planning/next-losses.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, holder, peopleWith, tinyProgram, type TinyPath } from '../../support/tiny-program.ts'

const losses = (program: Program, ...people: readonly Person[]) =>
  nextLosses(program, companyOf(people), '2018-10-29').losses.map(
    ({ competency, level, on, becomes, unmetFrom, purchasable, lowersPackage }) => [
      `${competency} ${level}`,
      on,
      ...(unmetFrom ? [becomes, unmetFrom] : [becomes]),
      purchasable,
      lowersPackage,
    ],
  )
const until = (id: string, leavesOn: string, ...held: readonly string[]) => holder(id, held, { leavesOn })
const one = (each: string): TinyPath => ({ silver: [peopleWith(1, each)] })

test('what lowers the package comes first, then what is lost first, then as published, the higher level first', () => {
  const program = tinyProgram({
    competencies: [
      [one('a')],
      [one('b')],
      [{ silver: [peopleWith(1, 'c')], gold: [peopleWith(2, 'c')] }],
      [one('d')],
      [one('a')],
      [one('f')],
    ],
    achievements: { f: {} },
  })
  const people = [
    until('ada', '2019-02-01', 'a', 'b'),
    until('ben', '2019-03-01', 'c', 'd'),
    until('cid', '2019-03-01', 'c'),
    until('dan', '2019-01-01', 'd', 'f'),
  ]
  expect(losses(program, ...people)).toEqual([
    // From that day on nothing can be bought.
    ['c2 gold', '2019-03-01', 'unmet', null, true],
    ['c2 silver', '2019-03-01', 'unmet', null, true],
    ['c3 silver', '2019-03-01', 'unmet', null, true],
    ['c5 silver', '2019-01-01', 'unmet', 'gold', false],
    ['c0 silver', '2019-02-01', 'unmet', 'gold', false],
    ['c1 silver', '2019-02-01', 'unmet', 'gold', false],
    ['c4 silver', '2019-02-01', 'unmet', 'gold', false],
  ])
})

describe('less can be bought for want of a level', () => {
  const program = tinyProgram({
    competencies: [[{ silver: [peopleWith(1, 'a')], gold: [peopleWith(2, 'a')] }], [one('b')]],
  })

  test('where the package falls on that day, below this level', () => {
    expect(losses(program, holder('ada', ['a']), until('ben', '2019-01-01', 'a', 'b'))).toEqual([
      ['c0 gold', '2019-01-01', 'unmet', 'silver', true],
      ['c1 silver', '2019-01-01', 'unmet', 'silver', false],
    ])
  })

  test('not where it falls on another day, or another level is enough', () => {
    expect(
      losses(program, until('ada', '2019-01-01', 'a'), until('ben', '2019-02-01', 'a'), holder('cid', ['b'])),
    ).toEqual([
      ['c0 gold', '2019-01-01', 'unmet', 'silver', true],
      ['c0 silver', '2019-02-01', 'unmet', 'silver', false],
    ])
  })
})

test('a package that is lower for a single day is', () => {
  const program = tinyProgram({ competencies: [[one('a')]] })
  const next = holder('ben', ['a'], { associatedSince: '2019-01-01' })
  expect(losses(program, until('ada', '2019-01-01', 'a'), next)).toEqual([
    ['c0 silver', '2019-01-01', 'unmet', null, true],
  ])
})

test('what is unclear first is told with the day from which it is unmet', () => {
  const program = tinyProgram({
    achievements: { b: { mayCountUntil: '2018-12-31' } },
    competencies: [[one('b')]],
  })
  expect(losses(program, until('ada', '2019-03-01', 'b'))).toEqual([
    ['c0 silver', '2019-01-01', 'unclear', '2019-03-01', null, true],
  ])
  expect(losses(program, holder('ada', ['b']))).toEqual([['c0 silver', '2019-01-01', 'unclear', null, true]])
  expect(losses(program, until('ada', '2018-12-01', 'b'))).toEqual([
    ['c0 silver', '2018-12-01', 'unmet', null, true],
  ])
})

test('what is not met today is not lost, nor what begins later', () => {
  const program = tinyProgram({ competencies: [[one('a')], [one('b')]] })
  const later = holder('ada', ['a'], { associatedSince: '2018-12-01', leavesOn: '2019-03-01' })
  expect(losses(program, later, holder('ben', ['b']))).toEqual([])
  const doubtful = tinyProgram({
    achievements: { a: { mayCountUntil: '2018-06-30' } },
    competencies: [[one('a')]],
  })
  expect(losses(doubtful, until('ada', '2019-03-01', 'a'))).toEqual([])
})
