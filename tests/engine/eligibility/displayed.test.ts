/** What a package bought on 1 March 2018 displays on 29 October, though it is met no more. */
import { expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const displayed = (program: Program, profile: Profile) =>
  assess(
    program,
    { ...profile, subscription: { level: 'silver', purchased: '2018-03-01' } },
    '2018-10-29',
  ).membership.displayed.map(({ competency, met }) => [competency, met])

test('a level that one held up who has left since, beside a figure given as one number', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a'), figureOf('sum', 10)] }]] })
  const people = [holder('ada', ['a'], { leavesOn: '2018-06-01' })]
  expect(displayed(program, companyOf(people, { metrics: { sum: 10 } }))).toEqual([['c0', false]])
  expect(displayed(program, companyOf(people, { metrics: { sum: 9 } }))).toEqual([])
})

test('not a level for which people enough were there, but never at the same time', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(2, 'a')] }]] })
  const [ada, ben] = [
    holder('ada', ['a'], { leavesOn: '2018-06-01' }),
    holder('ben', ['a'], { associatedSince: '2018-06-01' }),
  ]
  expect(displayed(program, companyOf([ada, ben]))).toEqual([])
  expect(displayed(program, companyOf([ada, { ...ben, associatedSince: '2018-05-30' }]))).toEqual([
    ['c0', false],
  ])
})

test('figures by months that the edition does not know change nothing', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a')] }]] })
  const metrics = { unknown: [{ month: '2018-04', amount: 1 }] }
  expect(displayed(program, companyOf([holder('ada', ['a'])], { metrics }))).toEqual([['c0', true]])
  const left = [holder('ada', ['a'], { leavesOn: '2018-06-01' })]
  expect(displayed(program, companyOf(left, { metrics }))).toEqual([['c0', false]])
})

test('levels whose overrides were in force on the day of the purchase or later', () => {
  const program = tinyProgram({
    competencies: [1, 2, 3].map((people) => [{ silver: [peopleWith(people, 'a')] }]),
  })
  const overrides = ['2017-12-02', '2018-04-01', '2017-12-01'].map((from, at) => ({
    competency: `c${at}`,
    level: 'silver' as const,
    from,
  }))
  // Those of the third ended the day before the purchase.
  expect(displayed(program, companyOf([], { overrides }))).toEqual([
    ['c0', false],
    ['c1', false],
  ])
})
