/** Who else could do a step, and the plan with that person, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import { substitute, substitutesFor } from '../../../src/engine/planning/substitutes.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const solver = await loadHighs()
const [ada, ben, cid] = ['ada', 'ben', 'cid'].map((id) => holder(id, [])) as [Person, Person, Person]
const silver = (competency: string) => ({ competency, level: 'silver' }) as const

/** A plan, who could do each of its steps alone or all of the person, and the plan with somebody in a step. */
function planned(program: Program, people: readonly Person[], limits: PlanRequest['limits'] & object = {}) {
  const profile = companyOf(people)
  const targets = Object.keys(program.competencies).map(silver)
  const request: PlanRequest = { targets, on: '2018-10-29', limits }
  const result = planFor(program, profile, request, solver)
  if (!result.ok) throw new Error(result.code)
  const { plan } = result
  return {
    plan,
    request,
    profile,
    able: plan.steps.map((step, at) => {
      const { ofStep, ofPerson } = substitutesFor(program, profile, request, plan)[at]!
      const done = step.code === 'take' ? step.achievement : step.code
      return [`${'person' in step && step.person} ${done}`, ofStep, ofPerson]
    }),
    with: (at: number, by: string) => substitute(program, profile, request, plan, at, by),
  }
}

describe('certifications that share an exam', () => {
  const program = tinyProgram({
    achievements: {
      one: { kind: 'certification', madeOf: { allOf: ['a', 'b'] } },
      two: { kind: 'certification', madeOf: { allOf: ['b', 'c'] } },
    },
    competencies: [[{ silver: [peopleWith(1, 'one')] }], [{ silver: [peopleWith(1, 'two')] }]],
  })

  test('are taken by somebody else together, not one of them alone', () => {
    expect(planned(program, [ada, ben]).able).toEqual([
      ['ada one', [], ['ben']],
      ['ada two', [], ['ben']],
    ])
  })

  test('are the same steps of that person, the exam shared', () => {
    const { plan, with: substituted } = planned(program, [ada, ben])
    const steps = plan.steps.map((step) => ({ ...step, person: 'ben' }))
    expect(substituted(0, 'ben')).toEqual({ ...plan, steps })
    expect(steps[1]).toMatchObject({ exams: ['c'], shared: ['b'] })
  })
})

describe('a plan with another person', () => {
  const program = tinyProgram({
    competencies: [
      [{ silver: [peopleWith(1, { allOf: ['a', 'b'] })], gold: [peopleWith(9, 'a')] }],
      [{ gold: [peopleWith(1, 'd')] }, { silver: [peopleWith(1, { anyOf: ['c', 'd'] })] }],
    ],
  })

  test('is the same but for who does it, in one step or in all of a person', () => {
    const { plan, able, with: substituted } = planned(program, [ada, ben], { people: { ada: 3, ben: 3 } })
    expect(able).toEqual([
      ['ben c', ['ada'], ['ada']],
      ['ada a', [], ['ben']],
      ['ada b', [], ['ben']],
    ])
    const [first, ...others] = plan.steps
    expect(substituted(0, 'ada')).toEqual({ ...plan, steps: [{ ...first, person: 'ada' }, ...others] })
    const byBen = others.map((step) => ({ ...step, person: 'ben' }))
    expect(substituted(1, 'ben')).toEqual({ ...plan, steps: [first, ...byBen] })
  })

  test('names the paths that the plan named, where others are complete, too', () => {
    const either = [
      { silver: [peopleWith(1, 'a')] },
      { silver: [peopleWith(1, { anyOf: ['a', 'b'] })] },
      { silver: [peopleWith(9, 'a')] },
    ]
    const rules = tinyProgram({ competencies: [either, either] })
    const { plan, profile, request } = planned(rules, [ada, ben], {})
    expect(plan.steps).toMatchObject([{ person: 'ada', achievement: 'a' }])
    const metBy = (...paths: readonly string[]) => {
      const met = plan.met.map((one, at) => ({ ...one, path: paths[at]! }))
      return substitute(rules, profile, request, { ...plan, met }, 0, 'ben').met.map(({ path }) => path)
    }
    expect(metBy('p0', 'p1')).toEqual(['p0', 'p1'])
    expect(metBy('p1', 'p0')).toEqual(['p1', 'p0'])
    // This one is not complete any more.
    expect(metBy('p2', 'p1')).toEqual(['p0', 'p1'])
  })

  test('is none by somebody who does not stand in', () => {
    const one = tinyProgram({ competencies: [[{ silver: [peopleWith(2, 'a')] }]] })
    const { able, with: substituted } = planned(one, [ada, holder('dan', ['a']), cid])
    expect(able).toEqual([['ada a', ['cid'], ['cid']]])
    expect(() => substituted(0, 'dan')).toThrow('Only a substitute')
  })
})

test('who is hired by an earlier step can do what comes after', () => {
  const program = tinyProgram({
    competencies: [
      [{ silver: [peopleWith(2, 'a')] }],
      [{ silver: [peopleWith(1, { allOf: ['a', 'b', 'c'] })] }],
    ],
  })
  const { able } = planned(program, [holder('ada', ['a'])], { hires: 1 })
  expect(able).toEqual([
    ['hire-1 hire', [], []],
    ['hire-1 a', [], []],
    ['ada b', [], ['hire-1']],
    ['ada c', [], ['hire-1']],
  ])
})
