/** What is said when a solver has too little time, contradicts itself, or reckons wrongly. */
import { expect, test } from 'vitest'
import { checked } from '../../../src/engine/planning/checked.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Outcome, Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'

const highs = await loadHighs()
const profile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: ['ada', 'bob'].map((id) => ({ id, associatedSince: '2017-01-01', achievements: [] })),
}
const request: PlanRequest = {
  targets: [{ competency: 'messaging', level: 'silver' }],
  on: '2018-10-29',
  costs: { achievement: 165.35 },
}

/** What comes of it when the solver says something else than it found. */
function planBy(change: (outcome: Outcome, objective: number, run: number) => Outcome, asked = request) {
  let run = 0
  const solver: Solver = (program, control) => {
    const outcome = highs(program, control)
    const values = 'values' in outcome ? outcome.values : []
    const objective = program.objective.reduce((sum, [at, weight]) => sum + weight * (values[at] ?? 0), 0)
    return change(outcome, objective, run++)
  }
  return planFor(program, profile, asked, solver)
}

test('a plan that could not be proven says by how much a cheaper one could be cheaper', () => {
  const result = planBy((outcome, objective) =>
    outcome.status === 'optimal' ? { ...outcome, status: 'unproven', bound: objective * 0.75 } : outcome,
  )
  expect(result.ok && result.plan).toMatchObject({ cost: 661.4, proven: false, atMostDearer: 1 / 3 })
})

test('without any outcome nothing is called impossible', () => {
  expect(planBy(() => ({ status: 'undecided' }))).toEqual({ ok: false, code: 'undecided' })
  expect(planBy(() => ({ status: 'stopped' }))).toEqual({ ok: false, code: 'stopped' })
})

test('what was found before can not become impossible: that is thrown', () => {
  // Azure consumption has no price here, so that its figure is asked about before the cost.
  const asked: PlanRequest = { ...request, targets: [{ competency: 'cloud-platform', level: 'silver' }] }
  expect(planBy((outcome) => outcome, asked).ok).toBe(true)
  expect(() => planBy((outcome, _, run) => (run === 0 ? outcome : { status: 'infeasible' }), asked)).toThrow(
    'no solution any more',
  )
})

test('a solution that breaks a bound by one is thrown, whatever the tolerance of the solver', () => {
  const variables = [{ atMost: 3 }]
  const constraints = [{ terms: [[0, 2]] as const, atLeast: 3, atMost: 5 }]
  const tell = (value: number) =>
    checked(() => ({ status: 'optimal', values: [value] }))({ variables, constraints, objective: [] })
  expect(tell(2)).toEqual({ status: 'optimal', values: [2] })
  expect(() => tell(1)).toThrow('constraint 0 is 2')
  expect(() => tell(3)).toThrow('constraint 0 is 6')
  expect(() => tell(4)).toThrow('variable 0 is 4')
  expect(() => tell(-1)).toThrow('variable 0')
  expect(() => tell(1.5)).toThrow('variable 0')
})

test('what is thrown says by which bound it is wrong, and is told from other errors', () => {
  const constrained = (constraint: { readonly atLeast?: number; readonly atMost?: number }) => {
    const program = { variables: [{ atMost: 9 }], constraints: [{ terms: [[0, 1]] as const, ...constraint }] }
    try {
      return checked(() => ({ status: 'optimal', values: [4] }))({ ...program, objective: [] })
    } catch (error) {
      return String(error)
    }
  }
  expect(constrained({ atLeast: 5 })).toBe('SolverError: constraint 0 is 4, from 5 to -')
  expect(constrained({ atMost: 3 })).toBe('SolverError: constraint 0 is 4, from - to 3')
})

test('the dearest prices, and the least differences between them, are reckoned exactly', () => {
  const costOf = (costs: PlanRequest['costs']) => {
    const result = planBy((outcome) => outcome, { ...request, ...(costs && { costs }) })
    return result.ok && result.plan.cost
  }
  expect(costOf({ achievement: 1e9 })).toBe(4e9)
  expect(costOf({ achievement: 0.000001 })).toBe(0.000004)
  // Binary fractions add 0.1 up to a little more.
  expect(costOf({ achievement: 0.1, achievements: { '70-347': 0.2 } })).toBe(0.6)
})
