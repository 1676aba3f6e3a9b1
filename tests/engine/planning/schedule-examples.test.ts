/** The days of a plan's steps, and of its levels, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import { scheduleOf } from '../../../src/engine/planning/schedule.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
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
const on = '2019-03-01'
const programOf = (...competencies: readonly (readonly TinyPath[])[]) => tinyProgram({ competencies })

/** An exam takes a week, `b` three weeks. */
function schedule(program: Program, people: readonly Person[], request: Partial<PlanRequest> = {}) {
  const profile = companyOf(people)
  const targets = Object.keys(program.competencies).map(
    (competency) => ({ competency, level: 'silver' }) as const,
  )
  const result = planFor(program, profile, { targets, on, ...request }, solver)
  if (!result.ok) throw new Error(result.code)
  const hours = { achievement: 10, achievements: { b: 30 } }
  const { steps, ...rest } = scheduleOf(program, profile, result.plan, {
    from: '2019-01-01',
    hours,
    weekly: 10,
  })
  const named = result.plan.steps.map((step, at) => {
    const { begin, by, earliest } = steps[at]!
    return [step.code === 'take' ? `${step.person} ${step.achievement}` : step.code, begin, by, earliest]
  })
  return { ...rest, steps: named }
}

test('each step is due as late as it can be, one of a person after the other', () => {
  const program = programOf([{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }])
  expect(schedule(program, [holder('ada', [])])).toEqual({
    steps: [
      ['ada a', '2019-01-31', '2019-02-07', '2019-01-08'],
      ['ada b', '2019-02-07', '2019-02-28', '2019-01-29'],
    ],
    reached: [{ competency: 'c0', level: 'silver', on: '2019-01-30' }],
    enoughFor: null,
  })
})

test('an account can be associated until the end, a figure is there on the last day', () => {
  const program = programOf([{ silver: [peopleWith(1, 'a'), figureOf('sum', 10)] }])
  const { associatedSince: _, ...stranger } = holder('ada', [])
  expect(schedule(program, [stranger])).toMatchObject({
    steps: [
      ['associate', '2019-02-28', '2019-02-28', '2019-01-01'],
      ['ada a', '2019-02-21', '2019-02-28', '2019-01-08'],
      ['figure', '2019-02-28', '2019-02-28', '2019-02-28'],
    ],
    reached: [{ on }],
  })
})

describe('levels', () => {
  const program = programOf(
    [{ silver: [peopleWith(1, 'b')] }],
    [{ silver: [peopleWith(1, 'a')] }],
    [{ silver: [peopleWith(1, 'c')] }],
  )
  const people = ['ada', 'ben', 'cid'].map((id) => holder(id, []))
  const limits = { eachPerson: 1 }

  test('are reached as the steps are done, the earliest first', () => {
    const { reached } = schedule(program, people, { limits })
    expect(reached.map(({ competency, on }) => [competency, on])).toEqual([
      ['c1', '2019-01-09'],
      ['c2', '2019-01-09'],
      ['c0', '2019-01-23'],
    ])
  })

  test('of no plan are told whose steps take too long, but for which day they would do', () => {
    // The dearest exam stands first, and decides.
    expect(schedule(program, people, { limits, on: '2019-01-20' })).toMatchObject({
      reached: [],
      enoughFor: '2019-01-23',
    })
    expect(schedule(program, people, { limits, on: '2019-01-23' }).enoughFor).toBeNull()
  })
})

test('a company without people has days, too', () => {
  const program = programOf([{ silver: [figureOf('sum', 10)] }])
  const { people: _, ...nobody } = companyOf([])
  const targets = [{ competency: 'c0', level: 'silver' }] as const
  const result = planFor(program, nobody, { targets, on }, solver)
  if (!result.ok) throw new Error(result.code)
  const pace = { from: '2019-01-01', hours: {}, weekly: 10 }
  expect(scheduleOf(program, nobody, result.plan, pace).reached).toMatchObject([{ competency: 'c0', on }])
})
