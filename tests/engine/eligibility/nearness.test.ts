/** How far a requirement is from being met, for each kind of requirement and of doubt. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import {
  deciding,
  distance,
  isNear,
  sureShare,
  unmetShare,
} from '../../../src/engine/eligibility/nearness.ts'
import { requirementFigures } from '../../../src/engine/eligibility/requirement-figures.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Requirement, RequirementOf } from '../../../src/engine/program/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const facts = { attestations: ['fact'] }
const fact: RequirementOf<'attest'> = { kind: 'attest', attest: 'fact' }
const having = (count: number, ...achievements: readonly string[]) =>
  Array.from({ length: count }, (_, at) => holder(`${achievements.join()}${at}`, achievements))

/** A level that takes all of this, judged for the company; exam `d` only may count. */
function judged(profile: Profile, ...silver: readonly Requirement[]) {
  const program = tinyProgram({
    achievements: { d: { mayCountUntil: '2018-06-30' } },
    competencies: [[{ silver }]],
  })
  return assess(program, profile, '2018-10-29').competencies['c0']!.paths['p0']!.silver!
}

describe('what is unclear', () => {
  test('lacks what the best alternative lacks by itself', () => {
    const sameWay: Requirement = {
      kind: 'people',
      people: 4,
      each: { anyOf: ['a', 'b'] },
      sameWay: 'unstated',
    }
    const company = companyOf([...having(3, 'a'), ...having(1, 'b')])
    expect(judged(company, sameWay).status).toBe('unclear')
    expect(distance(judged(company, sameWay))).toBe(1 / 4)
  })

  test('lacks all of it where there are no alternatives', () => {
    expect(distance(judged(companyOf(having(2, 'd')), peopleWith(2, 'd')))).toBe(1)
  })

  test('is not unmet, though its strict reading lacks something', () => {
    const readings = { strict: [peopleWith(4, 'a')], lenient: [peopleWith(2, 'a')] }
    const { requirements } = judged(companyOf(having(2, 'a')), { kind: 'readings', readings })
    expect(requirements[0]).toMatchObject({ status: 'unclear', missing: [{ code: 'people-short' }] })
    expect(requirements.map(unmetShare)).toEqual([0])
  })
})

describe('for certain there is', () => {
  const shares = (profile: Profile, requirement: Requirement) =>
    judged(profile, requirement).requirements.map(sureShare)

  test('all of what is met, no more where more people are there, and a share of a figure', () => {
    expect(shares(companyOf(having(5, 'a')), peopleWith(2, 'a'))).toEqual([1])
    expect(shares(companyOf([], { metrics: { sum: 4 } }), figureOf('sum', 16))).toEqual([1 / 4])
    expect(shares(companyOf([], { metrics: { sum: 40 } }), figureOf('sum', 16))).toEqual([1])
  })

  test('of a condition and a further one, half for each', () => {
    const both: Requirement = {
      ...peopleWith(2, { anyOf: ['a', 'd'] }),
      ofWhom: [{ people: 1, each: 'b' }],
    }
    expect(shares(companyOf([...having(1, 'a'), ...having(1, 'd')]), both)).toEqual([1 / 4])
  })
})

describe('near is', () => {
  test('teams that lack two places, not three', () => {
    const teams: Requirement = {
      kind: 'separate-teams',
      separateTeams: [
        { people: 2, each: 'a' },
        { people: 2, each: 'b' },
      ],
    }
    expect(isNear(judged(companyOf([...having(1, 'a'), ...having(1, 'b')]), teams))).toBe(true)
    expect(isNear(judged(companyOf(having(1, 'a')), teams))).toBe(false)
  })

  test('no figure whose threshold is published for another market only', () => {
    const [here, elsewhere] = [10, { developing: 10 }].map((atLeast): Requirement => ({
      kind: 'metric',
      metric: 'sum',
      atLeast,
    }))
    const company = companyOf([], { metrics: { sum: 9 } })
    expect(isNear(judged(company, here!))).toBe(true)
    expect(isNear(judged(company, elsewhere!))).toBe(false)
    // It may be enough: what is missing is not told.
    expect(isNear(judged(companyOf([], { metrics: { sum: 10 } }), elsewhere!))).toBe(false)
  })

  test('what the strict reading of a passage lacks', () => {
    const readings = (people: number): Requirement => ({
      kind: 'readings',
      readings: { strict: [peopleWith(1, 'a'), peopleWith(people, 'b')], lenient: [peopleWith(1, 'a')] },
    })
    const company = companyOf([...having(1, 'a'), ...having(1, 'b')])
    expect(isNear(judged(company, readings(3)))).toBe(true)
    expect(isNear(judged(company, readings(4)))).toBe(false)
  })

  test('no fact to confirm, alone or beside people who are nearly enough', () => {
    const few = peopleWith(2, 'a')
    expect(isNear(judged(companyOf(having(1, 'a'), facts), few, fact))).toBe(true)
    expect(isNear(judged(companyOf(having(2, 'a')), few, fact))).toBe(false)
    expect(isNear(judged(companyOf(having(1, 'a')), few, fact))).toBe(false)
  })
})

describe('what decides', () => {
  const decides = (profile: Profile, ...silver: readonly Requirement[]) => {
    const result = judged(profile, ...silver)
    return result.requirements.indexOf(deciding(result)!)
  }
  const unclear = peopleWith(1, 'd')

  test('is the first that is unmet, before one that is unclear', () => {
    const company = companyOf([...having(1, 'b'), ...having(1, 'd')])
    expect(decides(company, peopleWith(1, 'b'), unclear, peopleWith(1, 'a'), peopleWith(2, 'a'))).toBe(2)
    expect(decides(company, peopleWith(1, 'b'), unclear, unclear)).toBe(1)
  })

  test('is else the one met with the least to spare, as a share of the need', () => {
    const company = companyOf(having(6, 'a'), { ...facts, metrics: { sum: 120, count: 1000 } })
    const [people, sum, count] = [peopleWith(3, 'a'), figureOf('sum', 100), figureOf('count', 10)]
    expect(decides(company, people, sum, count)).toBe(1)
    expect(decides(company, count, people, fact)).toBe(1)
    expect(decides(company, fact, count)).toBe(1)
    // Of two with the same to spare the first; six for three are as many as 200 for 100.
    expect(decides(companyOf(having(6, 'a'), { metrics: { sum: 200 } }), people, sum)).toBe(0)
    expect(decides(companyOf(having(6, 'a'), { metrics: { sum: 200 } }), sum, people)).toBe(0)
  })

  test('counts those who surely do, of people', () => {
    const either = peopleWith(2, { anyOf: ['a', 'd'] })
    const company = companyOf([...having(2, 'a'), ...having(2, 'd')], { metrics: { sum: 150 } })
    expect(decides(company, figureOf('sum', 100), either)).toBe(1)
  })

  test('is a passage that is unclear, though nothing of it is counted', () => {
    const readings = { strict: [peopleWith(2, 'a')], lenient: [peopleWith(1, 'a')] }
    expect(decides(companyOf(having(1, 'a')), peopleWith(1, 'a'), { kind: 'readings', readings })).toBe(1)
  })

  test('counts teams by their places, and readings and facts never', () => {
    const teams: Requirement = {
      kind: 'separate-teams',
      separateTeams: [
        { people: 1, each: 'a' },
        { people: 1, each: 'b' },
      ],
    }
    const one = peopleWith(2, 'a')
    const readings: Requirement = { kind: 'readings', readings: { strict: [one], lenient: [one] } }
    const company = companyOf([...having(4, 'a'), ...having(1, 'b')], facts)
    expect(decides(company, one, readings, fact, teams)).toBe(3)
    expect(decides(company, readings, fact, one)).toBe(2)
  })
})

test('the figures of a requirement, of each kind', () => {
  const [people, sum] = [peopleWith(2, { anyOf: ['a', 'd'] }), figureOf('sum', 10)]
  const teams: Requirement = {
    kind: 'separate-teams',
    separateTeams: [
      { people: 1, each: 'a' },
      { people: 1, each: 'b' },
    ],
  }
  const readings: Requirement = { kind: 'readings', readings: { strict: [sum, fact], lenient: [sum] } }
  const company = companyOf([...having(1, 'a'), ...having(1, 'd')], { metrics: { sum: 9 } })
  expect(
    judged(company, people, sum, teams, readings, fact).requirements.map(requirementFigures),
  ).toStrictEqual([
    { kind: 'people', have: 2, need: 2, surely: 1, missing: [] },
    { kind: 'metric', metric: 'sum', have: 9, need: 10 },
    {
      kind: 'separate-teams',
      have: 1,
      need: 2,
      missing: [{ code: 'team-short', team: 1, have: 0, need: 1, short: 1, each: 'b' }],
    },
    {
      kind: 'readings',
      strict: [{ kind: 'metric', metric: 'sum', have: 9, need: 10 }, { kind: 'attest' }],
    },
    { kind: 'attest' },
  ])
})
