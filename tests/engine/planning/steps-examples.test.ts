/** What a step says: its cost, what it serves, what would do as well, and what it unlocks. */
import { describe, expect, test } from 'vitest'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { TakeStep } from '../../../src/engine/planning/result.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { companyOf, figureOf, holder, peopleWith } from '../../support/tiny-program.ts'
import { levelOf, place, programOf, solver, stepsFor, stranger } from './support/steps.ts'

const either = { anyOf: ['a', 'b'] }
const [ada, ben] = [holder('ada', []), holder('ben', [])]

test('a step says all of this', () => {
  const program = programOf([[{ silver: [peopleWith(1, either)] }]])
  expect(stepsFor(program, [ada])).toStrictEqual([
    {
      code: 'take',
      person: 'ada',
      achievement: 'a',
      exams: [],
      shared: [],
      cost: 1,
      again: false,
      instead: ['b'],
      serves: [place('c0')],
      unlocks: [levelOf('c0')],
      towards: levelOf('c0'),
    },
  ])
})

describe('what would do as well', () => {
  const instead = (program: Program, request: Partial<PlanRequest> = {}, people: readonly Person[] = [ada]) =>
    (stepsFor(program, people, request)[0] as TakeStep).instead
  const one = (achievements: Parameters<typeof programOf>[1]) =>
    programOf([[{ silver: [peopleWith(1, { anyOf: ['a', 'b', 'e'] })] }]], achievements)

  test('costs the same and is as many exams', () => {
    expect(instead(one({ e: {} }))).toEqual(['b', 'e'])
    expect(instead(one({ e: {} }), { costs: { achievements: { b: 2 } } })).toEqual(['e'])
    const twice = one({ e: { kind: 'certification', exams: 2 } })
    expect(instead(twice, { costs: { achievements: { e: 1 } } })).toEqual(['b'])
  })

  test('is no certification of known parts, and nothing stands for one', () => {
    const whole = one({ e: { kind: 'certification', madeOf: { allOf: ['c', 'd'] } } })
    expect(instead(whole, { costs: { achievement: 0 } })).toEqual(['b'])
    const program = programOf([[{ silver: [peopleWith(1, { anyOf: ['e', 'a'] })] }]], {
      e: { kind: 'certification', madeOf: 'c' },
    })
    const [step] = stepsFor(program, [ada], { costs: { achievements: { a: 5 } } })
    expect(step).toMatchObject({ achievement: 'e', exams: ['c'], instead: [], cost: 1 })
  })

  test('can still be taken', () => {
    expect(instead(one({ e: {}, b: { retired: '2018-06-30' } }))).toEqual(['e'])
  })

  test('need not fill the places of others', () => {
    const program = programOf([[{ silver: [peopleWith(1, either), peopleWith(1, 'c')] }]])
    const request = { limits: { people: { ada: 1, ben: 1 } } }
    expect(instead(program, request, [ada, ben])).toEqual(['b'])
  })

  test('fills all the same places, beside what the person holds', () => {
    const two = programOf([
      [{ silver: [peopleWith(1, either)] }],
      [{ silver: [peopleWith(1, { anyOf: ['a', 'c'] })] }],
    ])
    expect(instead(two)).toEqual([])
    const beside = programOf([
      [{ silver: [peopleWith(1, { anyOf: [{ allOf: ['a', 'c'] }, { allOf: ['b', 'c'] }] })] }],
    ])
    expect(instead(beside, {}, [holder('ada', ['c'])])).toEqual(['b'])
    const other = programOf([
      [{ silver: [peopleWith(1, { anyOf: [{ allOf: ['a', 'c'] }, { allOf: ['b', 'd'] }] })] }],
    ])
    expect(instead(other, {}, [holder('ada', ['c'])])).toEqual([])
  })
})

describe('what is served', () => {
  test('by an association is what is held already, by an exam what it adds', () => {
    const program = programOf([
      [{ silver: [peopleWith(2, 'a')] }],
      [{ silver: [peopleWith(1, { allOf: ['a', 'c'] })] }],
    ])
    const steps = stepsFor(program, [ben, stranger('ada', 'a')], {
      limits: { people: { ben: 1, ada: 1 } },
    })
    const served = steps.map((step) => [
      step.code === 'take' ? `${step.person} ${step.achievement}` : step.code,
      'serves' in step && step.serves,
    ])
    expect(served.toSorted()).toEqual([
      ['ada c', [place('c1')]],
      ['associate', [place('c0')]],
      ['ben a', [place('c0')]],
    ])
  })

  test('are places of the path that is taken, each once', () => {
    const program = programOf([
      [
        { silver: [peopleWith(5, 'a')] },
        { silver: [peopleWith(1, 'b'), { ...peopleWith(1, either), ofWhom: [{ people: 1, each: 'b' }] }] },
      ],
    ])
    expect(stepsFor(program, [ada])).toMatchObject([
      { achievement: 'b', serves: [place('c0', 'silver', 0, 'p1'), place('c0', 'silver', 1, 'p1')] },
    ])
  })
})

describe('a certification', () => {
  const parts = {
    one: { kind: 'certification', madeOf: { allOf: ['a', 'b'] } },
    two: { kind: 'certification', madeOf: { allOf: ['b', 'c'] } },
  } as const

  test('is one step with its exams, which count elsewhere, too', () => {
    const program = programOf(
      [[{ silver: [peopleWith(1, 'one')] }], [{ silver: [peopleWith(1, 'a')] }]],
      parts,
    )
    expect(stepsFor(program, [ada])).toMatchObject([
      { achievement: 'one', exams: ['a', 'b'], cost: 2, serves: [place('c0'), place('c1')] },
    ])
  })

  test('has its exams count elsewhere, though another would be cheaper there', () => {
    const program = programOf(
      [[{ silver: [peopleWith(1, 'one')] }], [{ silver: [peopleWith(1, { anyOf: ['a', 'c'] })] }]],
      parts,
    )
    const steps = stepsFor(program, [ada], { costs: { achievements: { c: 0.5 } } })
    expect(steps).toMatchObject([{ achievement: 'one', exams: ['a', 'b'], cost: 2 }])
  })

  test('shares the exams that an earlier step brings', () => {
    const program = programOf(
      [[{ silver: [peopleWith(1, 'one')] }], [{ silver: [peopleWith(1, 'two')] }]],
      parts,
    )
    expect(stepsFor(program, [ada])).toMatchObject([
      { achievement: 'one', exams: ['a', 'b'], shared: [], cost: 2 },
      { achievement: 'two', exams: ['c'], shared: ['b'], cost: 1 },
    ])
  })
})

describe('who is hired', () => {
  const program = programOf([[{ silver: [peopleWith(2, 'a')] }]])
  const hired = (people: readonly Person[]) =>
    stepsFor(program, people, { limits: { hires: 2, leftAlone: people.map(({ id }) => id) } })
      .filter(({ code }) => code === 'hire')
      .map((step) => 'person' in step && step.person)

  test('gets an id that nobody has', () => {
    expect(hired([])).toEqual(['hire-1', 'hire-2'])
    expect(hired([holder('hire-2', [])])).toEqual(['hire-1', 'hire-3'])
  })

  test('may be all there is', () => {
    const { people: _, ...nobody } = companyOf([])
    const targets = [levelOf('c0')]
    const result = planFor(program, nobody, { targets, on: '2018-10-29', limits: { hires: 2 } }, solver)
    expect(result.ok && result.plan.steps).toHaveLength(4)
  })
})

test('hires, figures and facts cost what is asked for them', () => {
  const program = programOf([
    [{ silver: [peopleWith(1, 'a'), figureOf('sum', 10.3), { kind: 'attest', attest: 'fact' }] }],
  ])
  const costs = { hire: 7.5, metrics: { sum: 2 }, attestations: { fact: 3 } }
  const steps = stepsFor(program, [], { costs, limits: { hires: 1 } })
  expect(steps.map(({ code, cost }) => [code, cost])).toEqual([
    ['hire', 7.5],
    ['take', 1],
    ['figure', 20.6],
    ['fact', 3],
  ])
  expect(steps[2]).toMatchObject({ metric: 'sum', have: 0, need: 10.3, short: 10.3 })
})
