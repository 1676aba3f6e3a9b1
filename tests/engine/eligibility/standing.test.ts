/** How one person stands on 29 October: what counts, why something does not, and when something ceases to. */
import { describe, expect, test } from 'vitest'
import { servingIn } from '../../../src/engine/eligibility/serving.ts'
import { standingOf } from '../../../src/engine/eligibility/standing.ts'
import type { HeldAchievement, Person } from '../../../src/engine/profile/types.ts'
import { indexPeople } from '../../../src/engine/requirements/index.ts'
import { holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const on = '2018-10-29'
const program = tinyProgram({
  achievements: { c: { acceptedUntil: '2018-12-31' }, d: { mayCountUntil: '2018-11-30' } },
  competencies: [
    [{ silver: [peopleWith(1, 'a')] }, { gold: [peopleWith(1, 'd')] }],
    [{ gold: [peopleWith(1, { allOf: ['a', 'b'] })] }],
  ],
})
const standing = (held: readonly (string | HeldAchievement)[], rest: Partial<Person> = {}) =>
  standingOf(program, holder('ada', held, rest), on)

test('what counts is told once, and each reason why something else does not', () => {
  const { counting, idle } = standing([
    'a',
    { id: 'a', expires: '2018-12-31' },
    { id: 'b', expires: '2018-10-28' },
    { id: 'c', expires: '2018-10-28' },
    { id: 'd', earned: on },
    'unknown',
  ])
  expect([...counting]).toEqual(['a'])
  expect([...idle]).toEqual(['expired', 'not-visible-yet', 'unknown-achievement'])
})

describe('something ceases to count', () => {
  const lapsesOn = (...args: Parameters<typeof standing>) => standing(...args).lapsesOn

  test('on the day after its last', () => {
    expect(lapsesOn(['a'])).toBeNull()
    expect(lapsesOn([{ id: 'a', expires: on }])).toBe('2018-10-30')
    expect(
      lapsesOn([
        { id: 'a', expires: '2018-12-31' },
        { id: 'b', expires: '2018-11-30' },
      ]),
    ).toBe('2018-12-01')
    expect(lapsesOn(['a', 'c'])).toBe('2019-01-01')
    expect(lapsesOn(['d'])).toBe('2018-12-01')
  })

  test('or on the day of the leaving, whichever comes first', () => {
    const leaving = { leavesOn: '2018-11-15' }
    expect(lapsesOn(['a'], leaving)).toBe('2018-11-15')
    expect(lapsesOn([{ id: 'a', expires: '2018-11-10' }], leaving)).toBe('2018-11-11')
    expect(lapsesOn([{ id: 'a', expires: '2018-11-20' }], leaving)).toBe('2018-11-15')
    // Who has nothing that counts loses nothing.
    expect(lapsesOn([{ id: 'a', expires: '2018-10-28' }], leaving)).toBeNull()
  })

  test('not while another entry of it counts', () => {
    const [early, late] = [
      { id: 'a', expires: '2018-11-10' },
      { id: 'a', expires: '2018-12-10' },
    ]
    expect(lapsesOn([early, late])).toBe('2018-12-11')
    expect(lapsesOn([late, early])).toBe('2018-12-11')
    expect(lapsesOn([early, 'a'])).toBeNull()
    expect(lapsesOn([early, 'b'])).toBe('2018-11-11')
  })

  test('not in a gap that is over', () => {
    expect(
      lapsesOn([
        { id: 'a', expires: '2018-01-31' },
        { id: 'a', earned: '2018-06-01' },
      ]),
    ).toBeNull()
  })
})

test('a person serves where one of the conditions is satisfied alone, at whatever level it stands', () => {
  const people = [['a'], ['b'], ['a', 'b'], ['d']].map((held, at) => holder(`p${at}`, held))
  const servesOf = (day: string) => {
    const serving = servingIn(program, indexPeople(program, people, day))
    return people.map((_, at) => serving(at))
  }
  expect(servesOf(on)).toEqual([['c0'], [], ['c0', 'c1'], ['c0']])
  // What only may count is among it.
  expect(servesOf('2018-12-01')).toEqual([['c0'], [], ['c0', 'c1'], ['c0']])
})
