/** A kind that is only in the registry: everything that depends on kinds works for it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess, metShare } from '../../../src/engine/eligibility/index.ts'
import { servingIn } from '../../../src/engine/eligibility/serving.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { keyPeople, type Limits, planFor } from '../../../src/engine/planning/index.ts'
import type { Profile } from '../../../src/engine/profile/index.ts'
import type { Program, Requirement, Team, Threshold } from '../../../src/engine/program/index.ts'
import {
  type Context,
  doubtsOf,
  indexPeople,
  isReached,
  metricUsesOf,
  requirementKinds,
  type RequirementResult,
  satisfying,
  countBits,
  usesOf,
} from '../../../src/engine/requirements/index.ts'
import { timelineBetween } from '../../../src/engine/timeline/index.ts'
import { program as edition } from '../../support/program.ts'

/** Met by enough people, or by a figure. */
interface Either extends Team {
  readonly kind: 'either'
  readonly metric: string
  readonly atLeast: Threshold
}

const either = {
  judge: ({ people, each, metric, atLeast }: Either, context: Context) => {
    const have = countBits(satisfying(each, context.people))
    const enough = isReached({ metric, atLeast }, context, 'strict')
    const status = have >= people || enough ? 'met' : 'unmet'
    const missing = { code: 'people-short', have, need: people, short: people - have, each }
    return {
      kind: 'either',
      status,
      have,
      need: people,
      missing: status === 'met' ? [] : [missing],
      doubts: [],
    }
  },
  alternatives: ({ people, each, metric, atLeast }: Either) => [
    { people: [{ people, each }], figures: [], attestations: [] },
    { people: [], figures: [{ metric, atLeast }], attestations: [] },
  ],
  doubts: () => [],
  conditions: () => 1,
}

const kinds: Record<string, unknown> = requirementKinds
beforeAll(() => {
  kinds['either'] = either
})
afterAll(() => {
  delete kinds['either']
})

const requirement: Either = { kind: 'either', people: 2, each: 'exam', metric: 'sum', atLeast: 10 }
const text = { en: 'x', ru: 'x' }
const program: Program = {
  ...edition,
  achievements: { exam: { kind: 'exam', title: text } },
  metrics: { sum: { unit: 'usd', period: 'ttm', associations: [], name: text } },
  attestations: {},
  competencies: {
    one: {
      name: text,
      source: { document: 'none', published: '2018-10-29' },
      area: 'area',
      technologies: [],
      paths: { path: { name: text, gold: [requirement as unknown as Requirement] } },
    },
  },
}

const holder = (id: string, more: object = {}) => ({
  id,
  associatedSince: '2017-01-01',
  achievements: [{ id: 'exam' }],
  ...more,
})
const profile = (given: Partial<Profile>): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  ...given,
})
const day = '2018-10-29'
const target = { competency: 'one', level: 'gold' } as const
const judged = (given: Partial<Profile>) => assess(program, profile(given), day).competencies['one']!

test('it is judged, and what is missing is counted', () => {
  expect(judged({ people: [holder('a'), holder('b')] }).levels.gold).toBe('met')
  expect(judged({ metrics: { sum: 10 } }).levels.gold).toBe('met')
  const [result] = judged({ people: [holder('a')] }).paths['path']!.gold!.requirements
  expect(result).toMatchObject({ kind: 'either', status: 'unmet', have: 1, need: 2 })
  expect(metShare(result as RequirementResult)).toBe(0.5)
  expect(doubtsOf(requirement as unknown as Requirement, program)).toEqual([])
})

test('what it names is used by it', () => {
  const use = { competency: 'one', path: 'path', level: 'gold', requirement: 0 }
  expect(usesOf(program)).toEqual({ exam: [use] })
  expect(metricUsesOf(program)).toEqual({ sum: [use] })
})

test('whoever satisfies its condition serves', () => {
  const people = indexPeople(program, [holder('a'), holder('b', { achievements: [] })], day)
  const serving = servingIn(program, people)
  expect([serving(0), serving(1)]).toEqual([['one'], []])
})

test('it is judged again on the days of its people and months, with their causes', () => {
  const given = profile({
    people: [holder('a'), holder('b', { leavesOn: '2018-12-01' })],
    metrics: { sum: [{ month: '2018-01', amount: 10 }] },
  })
  const { competencies } = timelineBetween(program, given, { from: day, until: '2019-06-01' }, 'nothing-more')
  expect(competencies['one']!.gold).toEqual([
    { from: day, until: '2018-12-31', status: 'met', causes: [] },
    {
      from: '2019-01-01',
      until: '2019-06-01',
      status: 'unmet',
      causes: [{ code: 'months-roll-out', metric: 'sum', from: 10, to: 0 }],
    },
  ])
  const leaving = profile({ people: [holder('a'), holder('b', { leavesOn: '2018-12-01' })] })
  const spans = timelineBetween(program, leaving, { from: day, until: '2019-06-01' }, 'nothing-more')
  expect(spans.competencies['one']!.gold![1]).toMatchObject({
    from: '2018-12-01',
    causes: [{ code: 'leaves', people: ['b'] }],
  })
})

test('it is at risk because of its people and of its months', () => {
  const { risk } = judged({
    people: [holder('a'), holder('b', { leavesOn: '2018-12-01' })],
    metrics: { sum: [{ month: '2018-01', amount: 10 }] },
    subscription: { level: 'gold', purchased: '2018-10-01' },
  })
  expect(risk.gold).toMatchObject({
    since: '2019-01-01',
    causes: [
      { code: 'leaves', person: 'b', on: '2018-12-01' },
      { code: 'months-roll-out', metric: 'sum', on: '2019-01-01' },
    ],
  })
})

test('plans choose between its alternatives', async () => {
  const solver = await loadHighs()
  const given = profile({ people: [holder('a'), holder('b', { achievements: [] })] })
  const stepsWith = (limits: Limits, costs = {}) => {
    const found = planFor(program, given, { targets: [target], on: day, limits, costs }, solver)
    return found.ok ? found.plan.steps.map(({ code }) => code) : found.code
  }
  expect(stepsWith({})).toEqual(['take'])
  expect(stepsWith({}, { metrics: { sum: 0.01 } })).toEqual(['figure'])
  expect(stepsWith({ leftAlone: ['b'], figures: false })).toBe('impossible')
})

test('its people are key people', () => {
  const { levels, people } = keyPeople(program, profile({ people: [holder('a'), holder('b')] }), day)
  expect(levels).toMatchObject([{ ...target, falls: 1 }])
  expect(people.map(({ person }) => person)).toEqual(['a', 'b'])
})
