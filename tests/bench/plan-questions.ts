/** Questions for plans that are hard to answer, and what answers them. */
import { equal } from 'node:assert/strict'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { planWithin } from '../../src/engine/planning/budget.ts'
import type { Solver } from '../../src/engine/planning/integer-program.ts'
import { plansFor } from '../../src/engine/planning/plan.ts'
import type { Costs, Limits, Target } from '../../src/engine/planning/request.ts'
import type { Plan } from '../../src/engine/planning/result.ts'
import { applyPlan } from '../../src/engine/planning/scenario.ts'
import type { Profile } from '../../src/engine/profile/types.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { crowd } from './people.ts'

const on = '2018-10-29'

export const profileOf = (program: Program, people: number): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: crowd(program, people),
})

export const golds = ({ competencies }: Program): Target[] =>
  Object.entries(competencies)
    .filter(([, { paths }]) => Object.values(paths).some(({ gold }) => gold))
    .map(([competency]) => ({ competency, level: 'gold' }))

/** Hardly two achievements at one price, so that hardly two plans cost the same. */
const distinct = ({ achievements }: Program): Costs => ({
  achievements: Object.fromEntries(
    Object.keys(achievements).map((id, at) => [id, 100 + ((at * 37) % 101) + at / 100]),
  ),
})

interface Question {
  readonly people: number
  /** The first of the competencies that have a Gold level, or those from a place to another. */
  readonly golds: readonly [from: number, to: number]
  readonly limits?: Limits
  /** Without them every exam costs 1. */
  readonly costs?: (program: Program) => Costs
  /** How many plans: the best and the next best. */
  readonly plans?: number
  /** The most that is reached within a budget, instead of plans. */
  readonly budget?: number
  /** What the same took before work was bounded and counted first; not measured for some. */
  readonly before?: string
}

const all = [0, 18] as const
/** By what is told of them. "Each" is the most exams of a person. */
export const questions: Readonly<Record<string, Question>> = {
  '4 people, 8 Gold, 4 exams each': {
    people: 4,
    golds: [0, 8],
    limits: { eachPerson: 4 },
    costs: distinct,
    before: '8.3 s',
  },
  '12 people, 8 Gold, 4 exams each': {
    people: 12,
    golds: [0, 8],
    limits: { eachPerson: 4 },
    costs: distinct,
    before: '39 s (210 s by the clock)',
  },
  '12 people, 8 other Gold, 4 exams each': {
    people: 12,
    golds: [8, 16],
    limits: { eachPerson: 4 },
    costs: distinct,
  },
  '10 people and 10 hires, 18 Gold, 4 each': {
    people: 10,
    golds: all,
    limits: { eachPerson: 4, hires: 10 },
    costs: distinct,
    before: '9 to 11 s (27 s by the clock)',
  },
  '20 people and 10 hires, 18 Gold, 3 each': {
    people: 20,
    golds: all,
    limits: { eachPerson: 3, hires: 10 },
    costs: distinct,
    before: '24 s by the clock',
  },
  '200 people, 18 Gold': { people: 200, golds: all, before: '0.8 s by the clock' },
  '200 people, 18 Gold, distinct prices': {
    people: 200,
    golds: all,
    costs: distinct,
    before: '1.8 s by the clock',
  },
  '200 people, 18 Gold, four plans': { people: 200, golds: all, plans: 4 },
  '200 people, 18 Gold, a budget of 16 exams': { people: 200, golds: all, budget: 16 },
  '200 people, 18 Gold, a budget of 2,500': { people: 200, golds: all, costs: distinct, budget: 2500 },
}

/** An answer in words, and what it is worth: the smaller the first number that differs, the better. */
export interface Answer {
  readonly told: string
  readonly worth: readonly number[]
}

const certainty = ({ cost, proven, atMostDearer }: Plan): string => {
  if (proven) return `${cost}, proven`
  return atMostDearer === undefined
    ? `${cost}, unproven`
    : `${cost}, at most ${Math.ceil(atMostDearer * 100)} % dearer`
}
const notFound = (code: string): Answer => ({ told: code, worth: [Infinity] })

/** Answers a question by the solver. Every plan is carried out and judged before it counts. */
export function answer(program: Program, name: string, solver: Solver): Answer {
  const { people, golds: part, limits = {}, costs, plans = 1, budget } = questions[name]!
  const profile = profileOf(program, people)
  const request = {
    targets: golds(program).slice(...part),
    on,
    limits,
    ...(costs && { costs: costs(program) }),
  }
  const check = (plan: Plan, reached: readonly Target[]) => {
    const { competencies } = assess(program, applyPlan(program, profile, plan), on)
    for (const { competency, level } of reached)
      equal(competencies[competency]?.levels[level], 'met', `${name}: ${competency}`)
  }
  if (budget !== undefined) {
    const within = planWithin(program, profile, request, costs ? { cost: budget } : { exams: budget }, solver)
    if (!within.ok) return notFound(within.code)
    const { plan, reached } = within
    check(plan, reached)
    return {
      told: `${reached.length} of ${request.targets.length} levels, for ${certainty(plan)}`,
      worth: [-reached.length, plan.cost],
    }
  }
  const result = plansFor(program, profile, request, solver, plans)
  if (!result.ok) return notFound(result.code)
  for (const plan of result.plans) check(plan, request.targets)
  return { told: result.plans.map(certainty).join('; '), worth: result.plans.map(({ cost }) => cost) }
}
