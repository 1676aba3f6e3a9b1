import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { plansFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Plan } from '../../../src/engine/planning/result.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { tries } from '../../support/law.ts'
import { program } from '../../support/program.ts'
import { checkNextBest } from './support/next-best.ts'

const solver = await loadHighs()
const blocks = Array.from({ length: tries(10) }, (_, block) => block)

// `npm run laws` checks thousands of them.
describe('the next best plans', () => {
  test.each(blocks)('are the next best, and none is missing, like by brute force (block %i)', (block) => {
    for (let seed = block * 12; seed < block * 12 + 12; seed++) checkNextBest(seed, solver, seed % 4 === 3)
  })
})

const profile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: [['70-357'], [], []].map((ids, at) => ({
    id: `p${at}`,
    associatedSince: '2017-01-01',
    achievements: ids.map((id) => ({ id })),
  })),
  metrics: { 'azure-consumption': 20_000 },
}
const taken = ({ steps }: Plan) => steps.map((step) => (step.code === 'take' ? step.achievement : step.code))
const plansOf = (request: Omit<PlanRequest, 'on'>) => {
  const result = plansFor(program, profile, { ...request, on: '2018-10-29' }, solver, 4)
  return result.ok ? result.plans.map((plan) => [plan.cost, ...taken(plan)]) : result.code
}
const silver = (competency: string) => ({ competency, level: 'silver' }) as const

test('one exam for two levels; then an exam for each', () => {
  expect(plansOf({ targets: [silver('cloud-platform'), silver('application-development')] })).toEqual([
    [1, '70-532'],
    [2, expect.any(String), expect.any(String)],
  ])
})

test('the assessment that takes least; then the exam that takes more, which no longer hides behind it', () => {
  const costs = { kinds: { assessment: 2, exam: 10, certification: 40 } }
  expect(plansOf({ targets: [silver('cloud-platform')], costs })).toEqual([
    [2, 'ta-cloud-platform'],
    [10, '70-532'],
  ])
})
