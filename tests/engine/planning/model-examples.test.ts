/** What the integer program weighs and how limits are shared, each once so that an expert can read it. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Expression, Program, Requirement } from '../../../src/engine/program/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'

const highs = await loadHighs()
const exams = [...'abcdefghijklmnop']
const achievements = Object.fromEntries(exams.map((id) => [id, {}]))
const programOf = (...competencies: readonly (readonly TinyPath[])[]) =>
  tinyProgram({ achievements, competencies })
const all = (ids: string): Expression => (ids.length === 1 ? ids : { allOf: [...ids] })
const silver = (...requirements: readonly Requirement[]): TinyPath => ({ silver: requirements })
const stranger = (id: string, ...held: readonly string[]): Person => {
  const { associatedSince: _, ...person } = holder(id, held)
  return person
}

/** The plan for Silver of every competency: its cost and its steps in short, or why there is none. */
function planned(
  program: Program,
  profile: Profile,
  request: Partial<PlanRequest> = {},
  solver: Solver = highs,
) {
  const targets = Object.keys(program.competencies).map(
    (competency) => ({ competency, level: 'silver' }) as const,
  )
  const result = planFor(program, profile, { targets, on: '2018-10-29', ...request }, solver)
  if (!result.ok) return result.code
  const steps = result.plan.steps.map((step) =>
    step.code === 'take'
      ? `${step.person} ${step.achievement}`
      : 'person' in step
        ? `${step.person} ${step.code}`
        : step.code === 'figure'
          ? step.metric
          : step.attestation,
  )
  return { cost: result.plan.cost, steps: steps.toSorted() }
}

describe('a cheaper plan is preferred to one of fewer steps', () => {
  test('however many exams and associations it takes', () => {
    const program = programOf([
      silver(peopleWith(2, all('abcdef'))),
      silver(peopleWith(1, 'g'), peopleWith(1, 'h')),
    ])
    const people = [holder('ada', []), holder('ben', []), stranger('cid'), stranger('dan')]
    const limits = { people: { ada: 1, ben: 1 } }
    const cheapest = (g: number) =>
      planned(program, companyOf(people), { limits, costs: { achievements: { g, h: 6 } } })
    expect(cheapest(7)).toMatchObject({ cost: 12, steps: { length: 14 } })
    expect(cheapest(6)).toMatchObject({ cost: 12, steps: ['ada g', 'ben h'] })
  })

  test('however many facts it takes', () => {
    const facts = ['f1', 'f2', 'f3', 'f4', 'f5']
    const program = {
      ...programOf([
        silver(...facts.map((attest): Requirement => ({ kind: 'attest', attest }))),
        silver(figureOf('sum', 6)),
      ]),
      attestations: Object.fromEntries(facts.map((id) => [id, { en: 'x', ru: 'x' }])),
    }
    const attestations = Object.fromEntries(facts.map((id) => [id, 1]))
    const costs = { attestations, metrics: { sum: 1 } }
    expect(planned(program, companyOf([]), { costs })).toEqual({ cost: 5, steps: facts })
  })
})

describe('prices decide', () => {
  const one = programOf([silver(peopleWith(1, 'a'))])
  const company = companyOf([stranger('ada')])

  test('whether somebody is hired or associates', () => {
    const chosen = (association: number, hire: number) =>
      planned(one, company, { limits: { hires: 1 }, costs: { association, hire } })
    expect(chosen(5, 7)).toEqual({ cost: 6, steps: ['ada a', 'ada associate'] })
    expect(chosen(7, 5)).toEqual({ cost: 6, steps: ['hire-1 a', 'hire-1 hire'] })
  })

  test('whether somebody who is there takes more than one who would have to associate', () => {
    const program = programOf([silver(peopleWith(1, all('ab')))])
    const people = [holder('ada', []), stranger('ben', 'a')]
    const chosen = (association: number) => planned(program, companyOf(people), { costs: { association } })
    expect(chosen(1.5)).toEqual({ cost: 2, steps: ['ada a', 'ada b'] })
    expect(chosen(0.5)).toEqual({ cost: 1.5, steps: ['ben associate', 'ben b'] })
    expect(chosen(0)).toMatchObject({ cost: 1 })
  })

  test('which of two figures grows, and whether a fact is confirmed instead', () => {
    const program = programOf([
      silver(figureOf('sum', 10)),
      silver(figureOf('count', 20)),
      silver({ kind: 'attest', attest: 'fact' }),
    ])
    const chosen = (sum: number, count: number, fact: number) =>
      planned(program, companyOf([]), { costs: { metrics: { sum, count }, attestations: { fact } } })
    expect(chosen(1, 1, 30)).toEqual({ cost: 10, steps: ['sum'] })
    expect(chosen(3, 1, 30)).toEqual({ cost: 20, steps: ['count'] })
    expect(chosen(3, 3, 5)).toEqual({ cost: 5, steps: ['fact'] })
    // What nobody priced comes last, whatever the others cost.
    const priced = { costs: { metrics: { count: 100 } } }
    expect(planned(program, companyOf([]), priced)).toEqual({ cost: 2000, steps: ['count'] })
  })

  test('not of a figure that two targets ask for: it grows once, to the higher need', () => {
    const program = programOf([silver(figureOf('sum', 25))], [silver(figureOf('sum', 10))])
    expect(planned(program, companyOf([]), { costs: { metrics: { sum: 2 } } })).toEqual({
      cost: 50,
      steps: ['sum'],
    })
  })
})

describe('the limit of each person is shared by all that the person takes', () => {
  // Two times three exams and three times two: in two limits of six only three with three, and two with two.
  const conditions = ['abc', 'def', 'gh', 'ij', 'kl']
  const program = programOf(...conditions.map((ids) => [silver(peopleWith(1, all(ids)))]))
  const two = companyOf([holder('ada', []), holder('ben', [])])

  test('where there is just room for all', () => {
    expect(planned(program, two, { limits: { eachPerson: 6 } })).toMatchObject({ cost: 12 })
    expect(planned(program, companyOf([]), { limits: { eachPerson: 6, hires: 2 } })).toMatchObject({
      cost: 12,
      steps: { length: 14 },
    })
  })

  test('where there would be room for as many, but not for these', () => {
    expect(planned(program, two, { limits: { eachPerson: 5 } })).toBe('impossible')
    const three = companyOf([...two.people!, stranger('cid')])
    expect(planned(program, three, { limits: { eachPerson: 5 }, costs: { association: 9 } })).toMatchObject({
      cost: 21,
    })
  })

  test('and what does not fit into the limits of people who are alike is seen at once', () => {
    // Two of three exams and one of two take as many as two limits of four hold.
    const tight = programOf(
      [silver(peopleWith(2, all('abc')))],
      [silver(peopleWith(1, all('de'))), silver(peopleWith(1, 'f'))],
    )
    let runs = 0
    const counting: Solver = (asked, control) => {
      runs += 1
      return highs(asked, control)
    }
    const costs = { achievements: { f: 5 } }
    expect(planned(tight, two, { limits: { eachPerson: 4 }, costs }, counting)).toMatchObject({ cost: 11 })
    // Otherwise each person would be looked at alone, in a further run.
    expect(runs).toBe(5)
  })
})
