/** The names that other programs use the engine by; `src/engine/index.ts` is their one door. */
import { expect, test } from 'vitest'
import * as engine from '../../src/engine/index.ts'

test('the engine is whole behind one door', async () => {
  const program = await engine.loadProgram()
  const parsed = engine.parseProfile({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: [{ id: 'p1', associatedSince: '2017-01-01', achievements: [{ id: '70-346' }] }],
  })
  if (!parsed.ok) throw new Error('The profile is valid.')
  const { profile } = parsed
  const assessment = engine.assess(program, profile, '2018-10-29')
  expect(assessment.membership.purchasable).toBeNull()
  const request: engine.PlanRequest = {
    targets: [{ competency: 'messaging', level: 'silver' }],
    on: '2019-01-01',
    limits: { hires: 4 },
  }
  const solver = await engine.loadHighs()
  const plan = engine.planFor(program, profile, request, solver)
  expect(plan.ok).toBe(true)
  expect(engine.plansFor(program, profile, request, solver, 2)).toMatchObject({ ok: true })
  const span = engine.spanAround('2018-10-29')
  const timeline = engine.timelineBetween(program, profile, span, 'nothing-more')
  expect(Object.keys(timeline.competencies)).toEqual(Object.keys(assessment.competencies))
  expect(engine.keyPeople(program, profile, '2018-10-29').levels).toEqual([])
})
