/** What is said to differ between two assessments. */
import { expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import {
  compareAssessments,
  isImprovement,
  type LevelChange,
} from '../../../src/engine/eligibility/comparison.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const on = '2018-10-29'
/** One person with `a`, who only may count with `b`; two for Gold. */
const each = { anyOf: ['a', 'b'] }
const program = tinyProgram({
  achievements: { b: { mayCountUntil: '2018-06-30' } },
  competencies: [[{ silver: [peopleWith(1, each)], gold: [peopleWith(2, each)] }]],
})
const judged = (people: readonly Person[], rest: Partial<Profile> = {}) =>
  assess(program, companyOf(people, rest), on)
const [ada, ben] = [holder('ada', ['a']), holder('ben', ['a'])]
const mayCount = holder('ada', ['b'])

const silver = { competency: 'c0', level: 'silver' } as const
const gold = { competency: 'c0', level: 'gold' } as const

test('nothing differs from itself', () => {
  for (const people of [[], [ada], [ada, ben], [mayCount]])
    expect(compareAssessments(judged(people), judged(people))).toEqual([])
})

test('levels are reached and lost, in their order', () => {
  const reached = [
    { code: 'reached', ...silver },
    { code: 'reached', ...gold },
  ]
  expect(compareAssessments(judged([]), judged([ada, ben]))).toEqual(reached)
  expect(compareAssessments(judged([ada, ben]), judged([]))).toEqual(
    reached.map((change) => ({ ...change, code: 'lost' })),
  )
})

test('what becomes unclear was met or was not; what is then unmet has not been lost', () => {
  expect(compareAssessments(judged([ada]), judged([mayCount]))).toEqual([
    { code: 'unclear', from: 'met', ...silver },
  ])
  expect(compareAssessments(judged([]), judged([mayCount]))).toEqual([
    { code: 'unclear', from: 'unmet', ...silver },
  ])
  expect(compareAssessments(judged([mayCount]), judged([]))).toEqual([])
  expect(compareAssessments(judged([mayCount]), judged([ada]))).toEqual([{ code: 'reached', ...silver }])
})

test('a risk appears and goes where the level stays', () => {
  const subscription = { level: 'silver', purchased: '2018-03-01' } as const
  const safe = judged([ada], { subscription })
  const risky = judged([{ ...ada, leavesOn: '2019-01-01' }], { subscription })
  expect(compareAssessments(safe, risky)).toEqual([{ code: 'at-risk', ...silver }])
  expect(compareAssessments(risky, safe)).toEqual([{ code: 'risk-gone', ...silver }])
})

test('a level or competency that only one of two editions publishes is reached or lost', () => {
  const silverOnly = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a')] }]] })
  const none = tinyProgram({ competencies: [] })
  const all = judged([ada, ben])
  const [less, nothing] = [silverOnly, none].map((rules) => assess(rules, companyOf([ada, ben]), on))
  expect(compareAssessments(all, less!)).toEqual([{ code: 'lost', ...gold }])
  expect(compareAssessments(less!, all)).toEqual([{ code: 'reached', ...gold }])
  expect(compareAssessments(less!, nothing!)).toEqual([{ code: 'lost', ...silver }])
  expect(compareAssessments(nothing!, less!)).toEqual([{ code: 'reached', ...silver }])
  // What was not met is not missed.
  expect(compareAssessments(judged([]), nothing!)).toEqual([])
  expect(compareAssessments(nothing!, judged([]))).toEqual([])
})

test.each<[LevelChange, boolean]>([
  [{ code: 'reached', ...silver }, true],
  [{ code: 'risk-gone', ...silver }, true],
  [{ code: 'unclear', from: 'unmet', ...silver }, true],
  [{ code: 'unclear', from: 'met', ...silver }, false],
  [{ code: 'lost', ...silver }, false],
  [{ code: 'at-risk', ...silver }, false],
  [{ code: 'ends', on: '2019-01-01', becomes: 'unmet', ...silver }, false],
])('%o is for the better: %s', (change, isBetter) => {
  expect(isImprovement(change)).toBe(isBetter)
})
