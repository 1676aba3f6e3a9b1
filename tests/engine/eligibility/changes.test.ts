/** The days on which something may change, each with the people concerned. */
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../src/engine/eligibility/changes.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import { companyOf, holder, tinyProgram } from '../../support/tiny-program.ts'

const program = tinyProgram({
  achievements: { b: { acceptedUntil: '2018-11-14' }, c: { mayCountUntil: '2018-11-19' } },
  competencies: [],
})
/** The days after 1 November up to 30 November, with the positions. */
const days = (people: readonly Person[], rest: Partial<Profile> = {}) =>
  changesBetween(program, companyOf(people, rest), '2018-11-01', '2018-11-30').map(([day, positions]) => [
    day,
    [...positions].sort(),
  ])

test('what begins shows on the next day, what ends is gone on the next day, who leaves on the day itself', () => {
  const people = [
    holder('ada', [{ id: 'a', earned: '2018-11-04', expires: '2018-11-09' }, 'b', 'c']),
    holder('ben', ['a'], { associatedSince: '2018-11-04', leavesOn: '2018-11-20' }),
  ]
  expect(days(people)).toEqual([
    ['2018-11-05', [0, 1]],
    ['2018-11-10', [0]],
    ['2018-11-15', [0]],
    ['2018-11-20', [0, 1]],
  ])
})

test('the first day is no change any more, the last one is', () => {
  const leaving = (leavesOn: string) => holder('ada', [], { leavesOn })
  expect(days([leaving('2018-11-01')])).toEqual([])
  expect(days([leaving('2018-11-02')])).toEqual([['2018-11-02', [0]]])
  expect(days([leaving('2018-11-30')])).toEqual([['2018-11-30', [0]]])
  expect(days([leaving('2018-12-01')])).toEqual([])
  const earning = (earned: string) => holder('ada', [{ id: 'a', earned }])
  expect(days([earning('2018-10-31')])).toEqual([])
  expect(days([earning('2018-11-29')])).toEqual([['2018-11-30', [0]]])
  expect(days([earning('2018-11-30')])).toEqual([])
})

test('nothing of somebody without an association changes anything', () => {
  const { associatedSince: _, ...stranger } = holder(
    'ada',
    [{ id: 'a', earned: '2018-11-04', expires: '2018-11-09' }],
    { leavesOn: '2018-11-20' },
  )
  expect(days([stranger])).toEqual([])
})

test('an override changes on its first day and on the day after its last', () => {
  const overrides = [
    { competency: 'c0', level: 'gold', from: '2018-11-10' },
    { competency: 'c0', level: 'gold', from: '2018-08-20' },
  ] as const
  expect(days([], { overrides })).toEqual([
    ['2018-11-10', []],
    ['2018-11-20', []],
  ])
})

describe('each first of a month is a day of change', () => {
  const byMonth = [{ month: '2018-10', amount: 1 }]
  const months = (metrics: Profile['metrics'] & object) =>
    changesBetween(program, companyOf([], { metrics }), '2018-10-29', '2019-01-01').map(([day]) => day)
  const firsts = ['2018-11-01', '2018-12-01', '2019-01-01']

  test('where a figure is entered by months, whatever stands beside it', () => {
    expect(months({ sum: byMonth })).toEqual(firsts)
    expect(months({ count: 5, sum: byMonth })).toEqual(firsts)
  })

  test('not where all figures are single amounts', () => {
    expect(months({ sum: 5 })).toEqual([])
  })
})
