/** Whom an achievement helps, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { benefitsOf } from '../../../src/engine/planning/benefit.ts'
import type { Limits } from '../../../src/engine/planning/request.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

/** Each achievement with the people: whom, how many places they fill and to how many they come nearer. */
const helps = (program: Program, people: readonly Person[], limits: Limits = {}) => {
  const targets = Object.keys(program.competencies).map(
    (competency) => ({ competency, level: 'silver' }) as const,
  )
  return Object.fromEntries(
    benefitsOf(program, companyOf(people), { targets, on: '2018-10-29', limits }).map((benefit) => [
      benefit.achievement,
      benefit.people.map(({ person, fills, nearer }) => [person, fills.length, nearer]),
    ]),
  )
}

describe('nearer comes who has less left of the shortest way', () => {
  // Two exams suffice: `a` with `d`.
  const each = { anyOf: [{ allOf: ['a', 'b', 'c'] }, { allOf: ['a', 'd'] }] }
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(2, each)] }]] })

  test('by an exam of that way, not by one of a longer way', () => {
    expect(helps(program, [holder('ada', [])])).toEqual({ a: [['ada', 0, 1]], d: [['ada', 0, 1]] })
  })

  test('unless the place is filled by it', () => {
    expect(helps(program, [holder('ada', ['a', 'b'])])).toEqual({
      c: [['ada', 1, 0]],
      d: [['ada', 1, 0]],
    })
  })

  test('those to whom it brings nothing are not named', () => {
    const people = [holder('ada', ['a']), holder('ben', ['d']), holder('cid', ['a', 'b', 'c'])]
    expect(helps(program, people)).toEqual({ a: [['ben', 1, 0]], d: [['ada', 1, 0]] })
  })
})

test('a certification helps who can still pass all its exams, and nobody where one of them is closed', () => {
  const helped = (rest: object) =>
    helps(
      tinyProgram({
        achievements: { whole: { kind: 'certification', madeOf: { allOf: ['a', 'b'] } }, b: rest },
        competencies: [[{ silver: [peopleWith(3, 'whole')] }]],
      }),
      [holder('ada', []), holder('ben', ['a']), holder('cid', ['b'])],
    )['whole']?.map(([person]) => person)
  expect(helped({})).toEqual(['ada', 'ben', 'cid'])
  expect(helped({ retired: '2018-06-30' })).toEqual(['cid'])
})

test('a place of two conditions that one fills is not counted as come nearer to as well', () => {
  const both = { ...peopleWith(2, 'a'), ofWhom: [{ people: 1, each: { allOf: ['b', 'c'] } }] }
  const program = tinyProgram({ competencies: [[{ silver: [both] }]] })
  expect(helps(program, [holder('ada', [])])).toMatchObject({ a: [['ada', 1, 0]] })
})

test('first come those who fill most, then those who come nearer to most, then by the profile', () => {
  const program = tinyProgram({
    competencies: [
      [{ silver: [peopleWith(9, { allOf: ['a', 'b'] })] }],
      [{ silver: [peopleWith(9, { allOf: ['a', 'c'] })] }],
      [{ silver: [peopleWith(9, { allOf: ['a', 'd'] })] }],
    ],
  })
  const people = [
    holder('ada', ['b']),
    holder('ben', []),
    holder('cid', ['b', 'c']),
    holder('dan', ['c']),
    holder('eve', ['b', 'c', 'd']),
  ]
  expect(helps(program, people)['a']).toEqual([
    ['eve', 3, 0],
    ['cid', 2, 1],
    ['ada', 1, 2],
    ['dan', 1, 2],
    ['ben', 0, 3],
  ])
})

test('of two who fill as many the one comes first who comes nearer to more', () => {
  // `d` can not be taken any more: only who holds it comes nearer by `a`.
  const program = tinyProgram({
    achievements: { d: { retired: '2018-06-30' } },
    competencies: [
      [{ silver: [peopleWith(9, { allOf: ['a', 'b'] })] }],
      [{ silver: [peopleWith(9, { allOf: ['a', 'c', 'd'] })] }],
    ],
  })
  expect(helps(program, [holder('ada', ['b']), holder('ben', ['b', 'd'])])['a']).toEqual([
    ['ben', 1, 1],
    ['ada', 1, 0],
  ])
})

test('five people are named at most, of however many it helps', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(9, { allOf: ['a', 'b'] })] }]] })
  const people = ['p0', 'p1', 'p2', 'p3'].flatMap((id) => [holder(id, []), holder(`${id}b`, ['b'])])
  const [first] = benefitsOf(program, companyOf(people), {
    targets: [{ competency: 'c0', level: 'silver' }],
    on: '2018-10-29',
  })
  expect(first).toMatchObject({ achievement: 'a', helped: 8 })
  expect(first!.people.map(({ person }) => person)).toEqual(['p0b', 'p1b', 'p2b', 'p3b', 'p0'])
})
