/** What a plan says of itself. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { planFor, plansFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Plan } from '../../../src/engine/planning/result.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const solver = await loadHighs()
const on = '2018-10-29'
const level = (competency: string, path?: string) =>
  ({ competency, level: 'silver', ...(path && { path }) }) as const
const program = tinyProgram({
  competencies: [
    [{ silver: [peopleWith(2, 'a')] }, { silver: [peopleWith(1, 'b')] }],
    [{ silver: [peopleWith(1, 'c')] }, { silver: [peopleWith(1, 'd')] }],
  ],
})
function planned(profile: Profile, request: Partial<PlanRequest>, rules: Program = program): Plan {
  const result = planFor(rules, profile, { targets: [level('c0')], on, ...request }, solver)
  if (!result.ok) throw new Error(result.code)
  return result.plan
}
const [ada, ben] = [holder('ada', []), holder('ben', [])]

describe('a plan', () => {
  test('is proven, and no dearer than the cheapest, where it costs anything', () => {
    const { proven, atMostDearer } = planned(companyOf([ada]), {})
    expect([proven, atMostDearer]).toEqual([true, 0])
    const free = planned(companyOf([ada]), { costs: { achievement: 0 } })
    expect([free.cost, free.proven, 'atMostDearer' in free]).toEqual([0, true, false])
  })

  test('says whether its steps are dated before the edition', () => {
    const dated = (request: Partial<PlanRequest>) => planned(companyOf([ada]), request).isDatedBefore
    expect(program.published).toBe(on)
    expect(dated({})).toBe(true)
    expect(dated({ on: '2018-10-30' })).toBe(false)
    expect(dated({ on: '2018-11-30', takenOn: on })).toBe(false)
    expect(dated({ on: '2018-11-30', takenOn: '2018-10-28' })).toBe(true)
  })

  test('names the path by which each target is met in the end', () => {
    const targets = [level('c0'), level('c1')]
    const pathsFor = (profile: Profile, asked = targets) =>
      planned(profile, { targets: asked }).met.map(({ competency, path }) => [competency, path])
    expect(pathsFor(companyOf([ada, ben]))).toEqual([
      ['c0', 'p1'],
      ['c1', 'p0'],
    ])
    expect(pathsFor(companyOf([ada, ben]), [level('c0', 'p0'), level('c1', 'p1')])).toEqual([
      ['c0', 'p0'],
      ['c1', 'p1'],
    ])
    // Met as things stand, and by an override.
    expect(pathsFor(companyOf([holder('cid', ['d'])]))).toEqual([
      ['c0', 'p1'],
      ['c1', 'p1'],
    ])
    const overrides = [{ competency: 'c0', level: 'silver', from: on }] as const
    expect(pathsFor(companyOf([ada], { overrides }))).toEqual([
      ['c0', null],
      ['c1', 'p0'],
    ])
  })

  test('that there is nothing to do is the only one', () => {
    const result = plansFor(
      program,
      companyOf([holder('ada', ['b'])]),
      { targets: [level('c0')], on },
      solver,
      3,
    )
    expect(result.ok && result.plans.map(({ steps }) => steps)).toEqual([[]])
  })
})

test('a plan reaches a level for certain, not by a mixture that the source may mean', () => {
  const each = { anyOf: ['a', 'b'] }
  const sameWay = tinyProgram({
    competencies: [[{ silver: [{ kind: 'people', people: 2, each, sameWay: 'unstated' }] }]],
  })
  const mixed = companyOf([holder('ada', ['a']), holder('ben', ['b'])])
  expect(planned(mixed, {}, sameWay)).toMatchObject({ cost: 1, steps: { length: 1 } })
})

test('a request with mistakes is answered with all of them', () => {
  const wrong = { targets: [], on, limits: { hires: -1 } }
  expect(plansFor(program, companyOf([ada]), wrong, solver, 1)).toEqual({
    ok: false,
    code: 'bad-request',
    problems: [{ code: 'no-targets' }, { code: 'not-a-limit', limit: 'hires' }],
  })
})
