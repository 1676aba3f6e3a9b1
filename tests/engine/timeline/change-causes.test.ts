/** What is named as the cause of a change, and what happens on the same day and is none. */
import { describe, expect, test } from 'vitest'
import { timelineBetween, type StatusSpan } from '../../../src/engine/timeline/timeline.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const days = { from: '2018-10-01', until: '2018-12-31' }

/** Silver of the one competency: each later span with its first day, its status and its causes. */
const turns = (program: Program, profile: Profile) =>
  timelineBetween(program, profile, days, 'nothing-more')
    .competencies['c0']!.silver!.slice(1)
    .map(({ from, status, causes }: StatusSpan) => [from, status, causes])

/** They show on the day after. */
const joining = '2018-10-31'

describe('where it is not stated whether an exam still counts', () => {
  /** Two people with an exam: `a` counts, and `b` may. */
  const program = tinyProgram({
    achievements: { b: { mayCountUntil: '2018-06-30' } },
    competencies: [[{ silver: [peopleWith(2, { anyOf: ['a', 'b'] })] }]],
  })

  test('a level becomes clear by those who surely count, whoever else comes on the day', () => {
    const people = [
      holder('ada', ['a']),
      holder('ben', ['b']),
      holder('cid', ['a'], { associatedSince: joining }),
      holder('dan', ['b'], { associatedSince: joining }),
    ]
    expect(turns(program, companyOf(people))).toEqual([
      ['2018-11-01', 'met', [{ code: 'association-shows', people: ['cid'] }]],
    ])
  })

  test('a level becomes unclear by those who only may count', () => {
    const people = [holder('ada', ['a']), holder('ben', ['b'], { associatedSince: joining })]
    expect(turns(program, companyOf(people))).toEqual([
      ['2018-11-01', 'unclear', [{ code: 'association-shows', people: ['ben'] }]],
    ])
  })

  test('it becomes unclear on the day after the last on which the exam surely counts', () => {
    const ending = tinyProgram({
      achievements: { b: { mayCountUntil: '2018-10-31' } },
      competencies: [[{ silver: [peopleWith(1, 'b')] }]],
    })
    expect(turns(ending, companyOf([holder('ada', ['b'])]))).toEqual([
      ['2018-11-01', 'unclear', [{ code: 'may-not-count', achievement: 'b', people: ['ada'] }]],
    ])
  })
})

test('of two exams that one needs, the one passed last is named', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }]] })
  const people = [holder('ada', ['a', { id: 'b', earned: '2018-10-31' }])]
  expect(turns(program, companyOf(people))).toEqual([
    ['2018-11-01', 'met', [{ code: 'achievement-shows', achievement: 'b', people: ['ada'] }]],
  ])
})

describe('of two figures', () => {
  const both = [figureOf('sum', 100), figureOf('count', 10)]
  const program = tinyProgram({
    competencies: [[{ silver: [{ kind: 'readings', readings: { strict: both, lenient: both } }] }]],
  })
  const counted = (before: number, now: number) => [
    { month: '2018-10', amount: before },
    { month: '2018-11', amount: now },
  ]

  test('the one that comes to its threshold is named, from what to what', () => {
    const metrics = { sum: [{ month: '2018-09', amount: 100 }], count: counted(9, 11) }
    expect(turns(program, companyOf([], { metrics }))).toEqual([
      ['2018-11-01', 'met', [{ code: 'months-roll-in', metric: 'count', from: 9, to: 11 }]],
    ])
  })

  test('the one that falls below it is, too', () => {
    const sum = [
      { month: '2017-11', amount: 60 },
      { month: '2018-09', amount: 55 },
    ]
    expect(turns(program, companyOf([], { metrics: { sum, count: counted(10, 11) } }))).toEqual([
      ['2018-11-01', 'unmet', [{ code: 'months-roll-out', metric: 'sum', from: 115, to: 55 }]],
    ])
  })
})

describe('of several requirements', () => {
  test('one that was met before and after is no cause', () => {
    const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a'), figureOf('sum', 10)] }]] })
    const people = [holder('ada', ['a']), holder('ben', ['a'], { associatedSince: joining })]
    const metrics = { sum: [{ month: '2018-11', amount: 12 }] }
    expect(turns(program, companyOf(people, { metrics }))).toEqual([
      ['2018-11-01', 'met', [{ code: 'months-roll-in', metric: 'sum', from: 0, to: 12 }]],
    ])
  })

  test('one that stays met is no cause of a fall, though somebody leaves', () => {
    const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a'), figureOf('sum', 10)] }]] })
    const people = [holder('ada', ['a']), holder('ben', ['a'], { leavesOn: '2018-11-01' })]
    const metrics = { sum: [{ month: '2017-11', amount: 12 }] }
    expect(turns(program, companyOf(people, { metrics }))).toEqual([
      ['2018-11-01', 'unmet', [{ code: 'months-roll-out', metric: 'sum', from: 12, to: 0 }]],
    ])
  })

  test('those of a path that falls are no cause of a rise by another', () => {
    const program = tinyProgram({
      achievements: { b: { mayCountUntil: '2018-06-30' } },
      competencies: [[{ silver: [peopleWith(3, { anyOf: ['a', 'b'] })] }, { silver: [peopleWith(1, 'c')] }]],
    })
    const people = [
      holder('ada', ['a']),
      holder('ben', ['b'], { leavesOn: '2018-11-01' }),
      holder('cid', ['b'], { leavesOn: '2018-11-01' }),
      holder('dan', ['a'], { associatedSince: joining }),
      holder('eve', ['c'], { associatedSince: joining }),
    ]
    expect(turns(program, companyOf(people))).toEqual([
      ['2018-11-01', 'met', [{ code: 'association-shows', people: ['eve'] }]],
    ])
  })
})

test('a company without people turns with its figures alone', () => {
  const program = tinyProgram({ competencies: [[{ silver: [figureOf('sum', 10)] }]] })
  const { people: _, ...company } = companyOf([], { metrics: { sum: [{ month: '2018-11', amount: 10 }] } })
  expect(turns(program, company)).toEqual([
    ['2018-11-01', 'met', [{ code: 'months-roll-in', metric: 'sum', from: 0, to: 10 }]],
  ])
})

test('days on which the package stays the same are one span', () => {
  const program = tinyProgram({
    competencies: [[{ silver: [peopleWith(1, 'a')] }], [{ silver: [peopleWith(1, 'b')] }]],
  })
  const people = [holder('ada', ['a', { id: 'b', earned: '2018-10-31', expires: '2018-11-30' }])]
  expect(timelineBetween(program, companyOf(people), days, 'nothing-more').membership).toEqual([
    { ...days, purchasable: 'silver' },
  ])
})
