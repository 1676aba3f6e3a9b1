/** The profile once steps are done, day and amount as they would be entered. */
import { describe, expect, test } from 'vitest'
import type { Move } from '../../../src/engine/planning/moves.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import type { MetricFigure, Profile } from '../../../src/engine/profile/types.ts'
import { companyOf, holder, tinyProgram } from '../../support/tiny-program.ts'

const program = tinyProgram({ competencies: [] })
const days = { on: '2018-11-15', takenOn: '2018-11-14' }
const done = (profile: Profile, ...steps: readonly Move[]) =>
  applyPlan(program, profile, { ...days, steps: [] }, steps)

describe('a figure that grows from 4 to 10', () => {
  const grown = (metric: string, figure?: MetricFigure) => {
    const profile = companyOf([], figure === undefined ? {} : { metrics: { [metric]: figure } })
    return done(profile, { code: 'figure', metric, have: 4, need: 10, short: 6 }).metrics![metric]
  }
  const [september, november] = [
    { month: '2018-09', amount: 4 },
    { month: '2018-11', amount: 1 },
  ]

  test('is then what is needed, where it is one amount or none', () => {
    expect(grown('sum', 4)).toBe(10)
    expect(grown('sum')).toBe(10)
    expect(grown('count', 4)).toBe(10)
  })

  test('grows in the month of the day by what a sum is short', () => {
    const more = { month: '2018-11', amount: 6 }
    expect(grown('sum', [september])).toEqual([september, more])
    expect(grown('sum', [september, november])).toEqual([september, november, more])
  })

  test('is entered for the month of the day, or adds to what is entered for it, where it is a count', () => {
    expect(grown('count', [september])).toEqual([september, { month: '2018-11', amount: 10 }])
    expect(grown('count', [september, november])).toEqual([
      september,
      november,
      { month: '2018-11', amount: 6 },
    ])
  })
})

test('a fact is added to those that are confirmed', () => {
  const fact: Move = { code: 'fact', attestation: 'fact' }
  expect(done(companyOf([]), fact).attestations).toEqual(['fact'])
  expect(done(companyOf([], { attestations: ['other'] }), fact).attestations).toEqual(['other', 'fact'])
})

test('a profile without people is carried on without any', () => {
  const { people: _, ...nobody } = companyOf([])
  expect(done(nobody, { code: 'fact', attestation: 'fact' }).people).toEqual([])
})

test('who is hired or associates changes nothing but the people', () => {
  const { associatedSince: _, ...ada } = holder('ada', ['a'])
  expect(
    done(
      companyOf([ada]),
      { code: 'associate', person: 'ada' },
      { code: 'hire', person: 'hire-1' },
      { code: 'take', person: 'hire-1', achievement: 'b', exams: ['c'] },
      { code: 'take', person: 'nobody', achievement: 'b', exams: [] },
    ),
  ).toStrictEqual(
    companyOf([
      { ...ada, associatedSince: '2018-11-14' },
      {
        id: 'hire-1',
        associatedSince: '2018-11-14',
        achievements: ['c', 'b'].map((id) => ({ id, earned: '2018-11-14' })),
      },
    ]),
  )
})
