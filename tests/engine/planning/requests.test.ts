import { expect, test } from 'vitest'
import { requestProblems } from '../../../src/engine/planning/check.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'
import { peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const profile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: [{ id: 'ada', achievements: [] }],
}
const on = '2018-10-29'
const request: PlanRequest = { targets: [{ competency: 'messaging', level: 'gold' }], on }
const problems = (changed: Partial<PlanRequest>) =>
  requestProblems(program, profile, { ...request, ...changed })

test('a request in order has no problem', () => {
  expect(problems({})).toEqual([])
  expect(
    problems({
      limits: { eachPerson: 0, hires: 3, people: { ada: 2 }, associations: false, figures: false },
      costs: { achievement: 0, kinds: { exam: 2.5 }, achievements: { '70-346': 1 }, hire: 9 },
    }),
  ).toEqual([])
})

test('targets that the edition does not know are named', () => {
  expect(problems({ targets: [] })).toEqual([{ code: 'no-targets' }])
  for (const competency of ['toString', 'none'])
    expect(problems({ targets: [{ competency, level: 'gold' }] })).toEqual([
      { code: 'unknown-competency', competency },
    ])
  expect(problems({ targets: [{ competency: 'messaging', level: 'gold', path: 'none' }] })).toEqual([
    { code: 'unknown-path', competency: 'messaging', path: 'none' },
  ])
  const unpublished = Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
    program.levels
      .filter((level) => !Object.values(paths).some((path) => path[level]))
      .map((level) => ({ competency, level })),
  )
  expect(unpublished.length).toBeGreaterThan(0)
  for (const target of unpublished)
    expect(problems({ targets: [target] })).toEqual([{ code: 'level-not-published', target }])
})

test('a path that publishes another level only does not publish this one', () => {
  const rules = tinyProgram({
    competencies: [[{ silver: [peopleWith(1, 'a')] }, { gold: [peopleWith(1, 'a')] }]],
  })
  const wrong = (level: 'silver' | 'gold', path?: string) => {
    const target = { competency: 'c0', level, ...(path && { path }) } as const
    return requestProblems(rules, profile, { targets: [target], on }).map(({ code }) => code)
  }
  expect([wrong('silver'), wrong('silver', 'p0'), wrong('gold', 'p1')]).toEqual([[], [], []])
  expect([wrong('silver', 'p1'), wrong('gold', 'p0')]).toEqual([
    ['level-not-published'],
    ['level-not-published'],
  ])
})

test('limits of people are limits of nobody where no people are entered', () => {
  const { people: _, ...nobody } = profile
  expect(requestProblems(program, nobody, { ...request, limits: { people: { ada: 1 } } })).toEqual([
    { code: 'unknown-person', person: 'ada' },
  ])
})

test('a day that does not exist, precedes the edition or comes too late is named', () => {
  expect(problems({ on: '2019-02-29' })).toEqual([{ code: 'not-a-day', received: '2019-02-29' }])
  expect(problems({ on: '2018-10-28' })).toEqual([
    { code: 'before-the-edition', on: '2018-10-28', published: '2018-10-29' },
  ])
  expect(problems({ takenOn: '2018-10-28' })).toEqual([])
  expect(problems({ takenOn: '2018-10-29' })).toEqual([
    { code: 'taken-too-late', takenOn: '2018-10-29', latest: '2018-10-28' },
  ])
})

test('limits that are no numbers, contradict each other or concern nobody are named', () => {
  expect(problems({ limits: { eachPerson: -1, hires: 0.5, people: { ada: NaN } } })).toEqual([
    { code: 'not-a-limit', limit: 'eachPerson' },
    { code: 'not-a-limit', limit: 'hires' },
    { code: 'not-a-limit', limit: 'people', person: 'ada' },
  ])
  expect(problems({ limits: { people: { ada: 2 }, leftAlone: ['ada'] } })).toEqual([
    { code: 'left-alone-with-limit', person: 'ada', limit: 2 },
  ])
  expect(problems({ limits: { people: { ada: 0 }, leftAlone: ['ada'] } })).toEqual([])
  expect(problems({ limits: { people: { bob: 1 }, leftAlone: ['bob'] } })).toEqual([
    { code: 'unknown-person', person: 'bob' },
    { code: 'left-alone-with-limit', person: 'bob', limit: 1 },
  ])
})

test('prices that sums would not hold exactly are named, with what would do', () => {
  const { metric, need } = { metric: 'crm-cloud-net-new-revenue', need: 300_000 }
  const crm = { competency: 'cloud-customer-relationship-management', level: 'gold' } as const
  const most = Math.floor(1e9 / need)
  const revenue = (price: number) => problems({ targets: [crm], costs: { metrics: { [metric]: price } } })
  expect(revenue(most)).toEqual([])
  expect(revenue(most + 1)).toEqual([{ code: 'cost-too-large', cost: 'metrics', of: metric, most }])
  expect(problems({ costs: { hire: 1e9 } })).toEqual([])
  expect(problems({ costs: { hire: 1e9 + 1 } })).toEqual([
    { code: 'cost-too-large', cost: 'hire', most: 1e9 },
  ])
  // Ten digits between the first of the dearest and the last of any.
  expect(problems({ costs: { hire: 9999, achievement: 0.000001 } })).toEqual([])
  expect(problems({ costs: { hire: 10_000, achievement: 0.000001 } })).toEqual([
    { code: 'cost-too-precise', cost: 'achievement', places: 5 },
  ])
  expect(problems({ costs: { achievement: 1e-7 } })).toEqual([
    { code: 'cost-too-precise', cost: 'achievement', places: 6 },
  ])
})

test('a price that is too large for itself does not make the others too precise', () => {
  expect(problems({ costs: { hire: 1e12, achievement: 0.000001 } })).toEqual([
    { code: 'cost-too-large', cost: 'hire', most: 1e9 },
  ])
  expect(problems({ costs: { hire: 1e9, achievement: 0.5 } })).toEqual([
    { code: 'cost-too-precise', cost: 'achievement', places: 0 },
  ])
})

test('a price of a figure is as dear as all that is asked of it, and may be as precise as one likes', () => {
  const crm = { competency: 'cloud-customer-relationship-management', level: 'gold' } as const
  const metric = 'crm-cloud-net-new-revenue'
  const priced = (price: number, achievement: number) =>
    problems({ targets: [crm], costs: { metrics: { [metric]: price }, achievement } })
  expect(priced(0.123456789, 1)).toEqual([])
  // 300,000 times 100 has eight digits.
  expect(priced(100, 0.01)).toEqual([])
  expect(priced(100, 0.001)).toEqual([{ code: 'cost-too-precise', cost: 'achievement', places: 2 }])
})

test('costs below zero, or of what the edition does not know, are named', () => {
  expect(
    problems({ costs: { achievement: -1, kinds: { exam: Infinity }, metrics: { none: 1 }, hire: NaN } }),
  ).toEqual([
    { code: 'not-a-cost', cost: 'achievement' },
    { code: 'not-a-cost', cost: 'hire' },
    { code: 'not-a-cost', cost: 'kinds', of: 'exam' },
    { code: 'cost-of-unknown', cost: 'metrics', of: 'none' },
  ])
})
