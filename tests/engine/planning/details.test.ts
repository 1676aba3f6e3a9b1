/** Single details of plans, each once so that an expert can read it. */
import { expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { assign } from '../../../src/engine/planning/assign.ts'
import type { PersonClass } from '../../../src/engine/planning/classes.ts'
import { plansFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import { pack } from '../../../src/engine/planning/packing.ts'
import { patternsOf } from '../../../src/engine/planning/patterns.ts'
import { freePrices } from '../../../src/engine/planning/prices.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'

const solver = await loadHighs()
const on = '2018-10-29'
const programOf = (...competencies: readonly (readonly TinyPath[])[]) => tinyProgram({ competencies })
const figure = (atLeast: number) => figureOf('sum', atLeast)
const profileOf = (count: number, rest: Partial<Profile> = {}) =>
  companyOf(
    Array.from({ length: count }, (_, at) => holder(`p${at}`, [])),
    rest,
  )
const silver = { competency: 'c0', level: 'silver' } as const
const gold = { competency: 'c0', level: 'gold' } as const

function plans(program: Program, profile: Profile, request: Omit<PlanRequest, 'on'>, howMany = 1) {
  const result = plansFor(program, profile, { ...request, on }, solver, howMany)
  return result.ok ? result.plans : []
}

test('a figure that two levels ask for is paid once, from what it is to the higher need', () => {
  // 21 dollars at 2 each are less than 6 at 2 each and the exam of the other path.
  const program = programOf([{ silver: [figure(10)], gold: [figure(25)] }, { gold: [peopleWith(1, 'a')] }])
  const request = {
    targets: [{ ...silver, path: 'p0' }, gold],
    costs: { achievement: 33, metrics: { sum: 2 } },
  }
  const [plan] = plans(program, profileOf(1, { metrics: { sum: 4 } }), request)
  expect(plan!.steps.map(({ code, cost }) => [code, cost])).toEqual([['figure', 42]])
})

test('a sum by months grows by what is missing, in a month that has no entry yet', () => {
  const program = programOf([{ silver: [figure(10)] }])
  const profile = profileOf(0, { metrics: { sum: [{ month: '2018-03', amount: 4 }] } })
  const [plan] = plans(program, profile, { targets: [silver] })
  expect(applyPlan(program, profile, plan!).metrics).toEqual({
    sum: [
      { month: '2018-03', amount: 4 },
      { month: '2018-10', amount: 6 },
    ],
  })
})

test('an override meets a level, but by no path', () => {
  const program = programOf([{ silver: [peopleWith(1, 'a')] }])
  const profile = profileOf(1, { overrides: [{ ...silver, from: '2018-10-01' }] })
  expect(plans(program, profile, { targets: [silver] })[0]!.steps).toEqual([])
  expect(plans(program, profile, { targets: [{ ...silver, path: 'p0' }] })[0]!.steps).toHaveLength(1)
})

test('another plan may do as often as any plan needs what the first does seldom', () => {
  // By the first path one takes a and one b; by the second nobody takes b, but four take a.
  const program = programOf([
    { silver: [peopleWith(1, 'a'), peopleWith(1, 'b')] },
    { silver: [peopleWith(4, 'a')] },
  ])
  const costs = { achievements: { a: 2, b: 1 } }
  const found = plans(program, profileOf(4), { targets: [silver], costs }, 3)
  expect(found.map(({ cost }) => cost)).toEqual([3, 8])
})

test('another plan may grow a figure to the higher of two needs', () => {
  // The first two paths differ in the figure; one fact besides makes the lower enough.
  const program = programOf([
    { silver: [figure(10), { kind: 'attest', attest: 'fact' }] },
    { silver: [figure(20)] },
  ])
  const costs = { metrics: { sum: 1 }, attestations: { fact: 1 } }
  const found = plans(program, profileOf(0), { targets: [silver], costs }, 3)
  expect(found.map(({ cost }) => cost)).toEqual([11, 20])
})

test('a pattern gives way to no cheaper one of more achievements', () => {
  const remaining = [{ condition: 0, ways: [['a', 'b'], ['c']] }]
  const prices = {
    ...freePrices(programOf()),
    achievement: (id: string) => (id === 'c' ? 3 : 1),
    exams: () => 0,
  }
  const found = patternsOf(remaining, prices, Infinity, () => false, Infinity)!
  expect(found.map(({ achievements }) => achievements.join('+')).sort()).toEqual(['a+b', 'c'])
})

test('people who are alike share no more than their limits hold', () => {
  // Four places of three exams each in two boxes of four: only one fits into each.
  const three = { kind: 'people', people: 2, each: { allOf: ['a', 'b', 'c'] } } as const
  const program = programOf([{ silver: [three] }], [{ silver: [peopleWith(2, 'd')] }])
  const targets = [silver, { competency: 'c1', level: 'silver' }] as const
  const limited = (eachPerson: number) =>
    plans(program, profileOf(2), { targets, limits: { eachPerson } }).map(({ cost }) => cost)
  expect(limited(4)).toEqual([8])
  expect(limited(3)).toEqual([])
})

test('a pattern goes to who has least to take', () => {
  const pattern = (id: string) => ({ achievements: [id], covers: [0], cost: 1, exams: 1 })
  const class_ = (id: string): PersonClass => ({
    members: [0, 1],
    joins: 'present',
    gains: [],
    parts: [[pattern(id)]],
    atMost: Infinity,
  })
  const takings = ['a', 'b'].map((id) => {
    const of = class_(id)
    return { of, part: 0, pattern: of.parts[0]![0]!, members: 1 }
  })
  const assigned = assign({ options: new Map(), takings, joins: new Map(), figures: [], facts: [] })
  expect(assigned.ok && [...assigned.people].map(([at, { takes }]) => [at, ...takes])).toEqual([
    [0, 'a'],
    [1, 'b'],
  ])
})

test('things are packed where the largest first, each into most room, would not fit', () => {
  const sizes = [3, 3, 2, 2, 2]
  const boxes = pack(
    sizes.map((size, part) => ({ size, part })),
    2,
    6,
  )!
  const loads = [0, 1].map((box) =>
    sizes.reduce((load, size, at) => load + (boxes[at] === box ? size : 0), 0),
  )
  expect(loads).toEqual([6, 6])
  const oneEach = Array.from({ length: 3 }, () => ({ size: 1, part: 0 }))
  expect(pack(oneEach, 2, 6)).toBeNull()
})
