import { describe, expect, test } from 'vitest'
import { planWithin, type Budget } from '../../../src/engine/planning/budget.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { program } from '../../support/program.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'
import { tries } from '../../support/law.ts'
import { checkWithinBudget } from './support/within-budget.ts'

const solver = await loadHighs()
const blocks = Array.from({ length: tries(5) }, (_, block) => block)

// `npm run laws` checks thousands of them.
describe('within a budget', () => {
  test.each(blocks)('the most is reached, for the least, like by brute force (block %i)', (block) => {
    for (let seed = block * 20; seed < block * 20 + 20; seed++)
      checkWithinBudget(seed, solver, seed % 4 === 3)
  })
})

const profile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: Array.from({ length: 4 }, (_, at) => ({
    id: `p${at}`,
    associatedSince: '2017-01-01',
    achievements: [],
  })),
}
const silver = (competency: string) => ({ competency, level: 'silver' }) as const
const [messaging, communications] = [silver('messaging'), silver('communications')]
const request: PlanRequest = {
  targets: [messaging, communications],
  on: '2018-10-29',
  costs: { kinds: { exam: 165.1 } },
}
const within = (budget: Budget) => {
  const result = planWithin(program, profile, request, budget, solver)
  if (!result.ok) return result
  const { plan, reached, beyond, next } = result
  return { cost: plan.cost, reached, beyond, next: next && [next.target, next.plan.cost, next.missing] }
}

// Two people with two exams each for either level, one of which serves both.
test('one cent less than the first level costs reaches nothing, and says so', () => {
  expect(within({ cost: 660.4 })).toMatchObject({ cost: 660.4, reached: [messaging] })
  expect(within({ cost: 660.39 })).toEqual({
    cost: 0,
    reached: [],
    beyond: [messaging, communications],
    next: [messaging, 660.4, { cost: 0.01, exams: 0 }],
  })
})

test('exams are a budget, too', () => {
  expect(within({ exams: 4 })).toMatchObject({ reached: [messaging], beyond: [communications] })
  expect(within({ exams: 3 })).toMatchObject({ reached: [], next: [messaging, 660.4, { cost: 0, exams: 1 }] })
  expect(within({})).toMatchObject({ reached: [messaging, communications], next: null })
})

test('a budget that is none is named beside what is wrong with the request', () => {
  expect(planWithin(program, profile, { ...request, targets: [] }, { cost: -1, exams: 0.5 }, solver)).toEqual(
    {
      ok: false,
      code: 'bad-request',
      problems: [
        { code: 'no-targets' },
        { code: 'not-a-budget', of: 'cost' },
        { code: 'not-a-budget', of: 'exams' },
      ],
    },
  )
})

test('a number of exams below 0 is no budget', () => {
  const problems = [{ code: 'not-a-budget', of: 'exams' }]
  expect(planWithin(program, profile, request, { exams: -1 }, solver)).toMatchObject({ problems })
})

test('a dearer plan of fewer exams is found where the cheapest takes too many', () => {
  const rules = tinyProgram({
    competencies: [
      [{ silver: [peopleWith(1, { allOf: ['a', 'b', 'c'] })] }, { silver: [peopleWith(1, 'd')] }],
    ],
  })
  const asked = { targets: [silver('c0')], on: '2018-10-29', costs: { achievements: { d: 10 } } }
  const found = (exams: number) => planWithin(rules, companyOf([holder('ada', [])]), asked, { exams }, solver)
  expect(found(3)).toMatchObject({ plan: { cost: 3 }, exams: 3, reached: asked.targets })
  expect(found(2)).toMatchObject({ plan: { cost: 10 }, exams: 1, reached: asked.targets, beyond: [] })
})

test('a target beyond the budget that nothing reaches beside what comes after it is impossible', () => {
  // One person takes two exams at most: two for the first target, or one for the second.
  const rules = tinyProgram({
    competencies: [[{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }], [{ silver: [peopleWith(1, 'c')] }]],
  })
  const targets = [silver('c0'), silver('c1')]
  const asked = { targets, on: '2018-10-29', limits: { eachPerson: 2 } }
  expect(planWithin(rules, companyOf([holder('ada', [])]), asked, { exams: 1 }, solver)).toMatchObject({
    reached: [targets[1]],
    beyond: [],
    impossible: [targets[0]],
    why: [],
    next: null,
  })
})

test('a solver that stops, early or late, leaves no answer', () => {
  const stoppingAfter = (runs: number): Solver => {
    let left = runs
    return (asked, control) => (left-- > 0 ? solver(asked, control) : { status: 'stopped' })
  }
  const budget = { cost: 660.39 }
  for (const after of [0, 1, 2, 3])
    expect(planWithin(program, profile, request, budget, stoppingAfter(after)), `${after}`).toEqual({
      ok: false,
      code: 'stopped',
    })
})

test('what no budget reaches is told with what stands in the way', () => {
  const people = profile.people!.slice(0, 1)
  const targets = [messaging, communications]
  const result = planWithin(program, { ...profile, people }, { ...request, targets }, {}, solver)
  expect(result).toMatchObject({
    ok: true,
    reached: [],
    impossible: targets,
    why: targets.map((target) => ({
      target,
      paths: [{ obstacles: [{ code: 'too-few-people', can: 1, need: 2 }] }],
    })),
  })
})

test('what each budget could reach alone, and none with what comes first, has no reason of its own', () => {
  const limits = { eachPerson: 3 }
  const people = profile.people!.slice(0, 2)
  const result = planWithin(program, { ...profile, people }, { ...request, limits }, {}, solver)
  expect(result).toMatchObject({ reached: [messaging], impossible: [communications], why: [] })
})
