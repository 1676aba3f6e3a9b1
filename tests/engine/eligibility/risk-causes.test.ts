/** What is named as the cause of a risk. All packages are bought on 1 March 2018: what counts is 1 March 2019. */
import { expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const causesOf = (program: Program, profile: Profile) =>
  assess(program, { ...profile, subscription: { level: 'silver', purchased: '2018-03-01' } }, '2018-10-29')
    .competencies['c0']!.risk.silver?.causes

const oneWithA = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a')] }]] })

test.each([[['2018-12-31', '2019-01-31']], [['2019-01-31', '2018-12-31']]])(
  'of an exam entered twice, expiring on %j, the later end counts',
  (days) => {
    const entries = days.map((expires) => ({ id: 'a', expires }))
    expect(causesOf(oneWithA, companyOf([holder('ada', entries)]))).toEqual([
      { code: 'expires', person: 'ada', achievement: 'a', on: '2019-02-01' },
    ])
  },
)

test('an entry that lasts makes the end of another no cause', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }]] })
  const ada = holder('ada', ['a', { id: 'a', expires: '2018-12-31' }, { id: 'b', expires: '2019-01-31' }])
  expect(causesOf(program, companyOf([ada]))).toEqual([
    { code: 'expires', person: 'ada', achievement: 'b', on: '2019-02-01' },
  ])
})

test('of two ends on one day that of the entry written first is told', () => {
  const ending = tinyProgram({
    achievements: { a: { acceptedUntil: '2018-12-31' } },
    competencies: [[{ silver: [peopleWith(1, 'a')] }]],
  })
  const entries = ['a', { id: 'a', expires: '2018-12-31' }]
  const told = (...entries: Parameters<typeof holder>[1]) =>
    causesOf(ending, companyOf([holder('ada', entries)]))?.map(({ code }) => code)
  expect(told(...entries)).toEqual(['no-longer-accepted'])
  expect(told(...entries.toReversed())).toEqual(['expires'])
})

test('who leaves after the anniversary is no cause of what ends before it', () => {
  const ada = holder('ada', [{ id: 'a', expires: '2018-12-31' }], { leavesOn: '2019-03-02' })
  expect(causesOf(oneWithA, companyOf([ada]))).toEqual([
    { code: 'expires', person: 'ada', achievement: 'a', on: '2019-01-01' },
  ])
})

test('of what was lost before today those of its last day are missed, nobody who came later', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(3, 'a')] }]] })
  const people = [
    holder('ada', ['a'], { leavesOn: '2018-06-01' }),
    holder('ben', ['a'], { leavesOn: '2018-06-01' }),
    holder('cid', ['a'], { leavesOn: '2018-12-01' }),
    holder('dan', ['a'], { associatedSince: '2018-07-01', leavesOn: '2018-12-01' }),
  ]
  expect(causesOf(program, companyOf(people))).toEqual([
    { code: 'leaves', person: 'ada', on: '2018-06-01' },
    { code: 'leaves', person: 'ben', on: '2018-06-01' },
    { code: 'leaves', person: 'cid', on: '2018-12-01' },
  ])
})

test('a path that does not publish the level stands in no way', () => {
  const program = tinyProgram({
    competencies: [[{ gold: [peopleWith(1, 'b')] }, { silver: [peopleWith(1, 'a')] }]],
  })
  const ada = holder('ada', ['a'], { leavesOn: '2018-12-01' })
  expect(causesOf(program, companyOf([ada]))).toEqual([{ code: 'leaves', person: 'ada', on: '2018-12-01' }])
})

test('of the figures of a requirement only one that was reached and falls is a cause', () => {
  const sum = figureOf('sum', 10)
  const program = tinyProgram({
    metrics: { lasting: { period: 'ttm' }, never: { period: 'ttm' } },
    competencies: [
      [
        {
          silver: [
            {
              kind: 'readings',
              readings: { strict: [sum, figureOf('lasting', 10)], lenient: [sum, figureOf('never', 10)] },
            },
          ],
        },
      ],
    ],
  })
  const metrics = {
    sum: [{ month: '2017-11', amount: 10 }],
    lasting: [{ month: '2018-10', amount: 10 }],
    never: [{ month: '2018-10', amount: 9 }],
  }
  expect(causesOf(program, companyOf([], { metrics }))).toEqual([
    { code: 'months-roll-out', metric: 'sum', on: '2018-11-01' },
  ])
})

test('a figure that only may have been reached is no cause', () => {
  // The company is in a developed market, for which no number is published.
  const elsewhere = { kind: 'metric', metric: 'sum', atLeast: { developing: 10 } } as const
  const surely = figureOf('count', 10)
  const program = tinyProgram({
    metrics: { count: { period: 'ttm' } },
    competencies: [
      [{ silver: [{ kind: 'readings', readings: { strict: [surely], lenient: [surely, elsewhere] } }] }],
    ],
  })
  const metrics = {
    sum: [{ month: '2017-11', amount: 10 }],
    count: [{ month: '2017-12', amount: 10 }],
  }
  expect(causesOf(program, companyOf([], { metrics }))).toEqual([
    { code: 'months-roll-out', metric: 'count', on: '2018-12-01' },
  ])
})
