/** What ends between 29 October and 1 March of what bears on levels, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { lapsesBetween } from '../../../src/engine/planning/lapses.ts'
import type { Target } from '../../../src/engine/planning/request.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const program = tinyProgram({
  metrics: { either: { otherPeriod: 'current' } },
  competencies: [
    [
      { silver: [peopleWith(1, 'a'), figureOf('sum', 10)] },
      { silver: [peopleWith(1, 'b'), figureOf('either', 10)] },
    ],
  ],
})
const lapses = (profile: Profile, target: Partial<Target> = {}) =>
  lapsesBetween(
    program,
    profile,
    [{ competency: 'c0', level: 'silver', ...target }],
    '2018-10-29',
    '2019-03-01',
  ).map((lapse) =>
    lapse.code === 'figure'
      ? [lapse.metric, lapse.before, lapse.then]
      : lapse.code === 'leaves'
        ? [lapse.person, lapse.on, ...lapse.achievements]
        : [lapse.person, lapse.achievement, lapse.reason.code],
  )

describe('a person', () => {
  const expiring = (id: string) => ({ id, expires: '2018-12-31' })

  test('who leaves takes along what bears on the levels, to the last day', () => {
    const leaving = (leavesOn: string, ...held: readonly string[]) =>
      lapses(companyOf([holder('ada', held, { leavesOn })]))
    expect(leaving('2019-03-01', 'a', 'b', 'c', 'a')).toEqual([['ada', '2019-03-01', 'a', 'b']])
    expect(leaving('2019-03-02', 'a')).toEqual([])
    expect(leaving('2018-12-01', 'c')).toEqual([])
  })

  test('loses what ends, where no other entry of it goes on', () => {
    expect(lapses(companyOf([holder('ada', [expiring('a'), 'b'])]))).toEqual([['ada', 'a', 'expired']])
    expect(lapses(companyOf([holder('ada', [expiring('a'), 'a'])]))).toEqual([])
    expect(lapses(companyOf([holder('ada', [expiring('a'), { id: 'a', expires: '2019-01-31' }])]))).toEqual([
      ['ada', 'a', 'expired'],
    ])
    expect(lapses(companyOf([holder('ada', [expiring('a'), expiring('b'), 'c'])]))).toEqual([
      ['ada', 'a', 'expired'],
      ['ada', 'b', 'expired'],
    ])
    expect(lapses(companyOf([holder('ada', [{ id: 'a', expires: '2018-10-28' }])]))).toEqual([])
  })
})

test('a figure is lower by then where months roll out of it, for certain', () => {
  const metrics = {
    sum: [
      { month: '2018-02', amount: 7 },
      { month: '2018-10', amount: 5 },
    ],
    either: [
      { month: '2018-02', amount: 3 },
      { month: '2018-10', amount: 9 },
    ],
  }
  expect(lapses(companyOf([], { metrics }))).toEqual([
    ['sum', 12, 5],
    ['either', 12, 9],
  ])
  expect(lapses(companyOf([], { metrics: { sum: 12 } }))).toEqual([])
  const { people: _, ...nobody } = companyOf([], { metrics: { sum: 12 } })
  expect(lapses(nobody)).toEqual([])
})

test('of a target by a path only what that path asks for', () => {
  const ada = holder('ada', ['a', 'b'], { leavesOn: '2018-12-01' })
  const metrics = { sum: [{ month: '2018-02', amount: 7 }], either: [{ month: '2018-02', amount: 3 }] }
  expect(lapses(companyOf([ada], { metrics }), { path: 'p1' })).toEqual([
    ['ada', '2018-12-01', 'b'],
    ['either', 3, 0],
  ])
})
