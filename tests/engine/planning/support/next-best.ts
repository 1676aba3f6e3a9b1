/** The law of next best plans, for one small world by its seed, against trying everything. */
import { expect } from 'vitest'
import type { Solver } from '../../../../src/engine/planning/integer-program.ts'
import { conditionsOf } from '../../../../src/engine/planning/model.ts'
import { plansFor } from '../../../../src/engine/planning/plan.ts'
import type { Plan } from '../../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../../src/engine/planning/scenario.ts'
import { taskOf, type Task } from '../../../../src/engine/planning/task.ts'
import { achievementsOf } from '../../../../src/engine/requirements/index.ts'
import type { Program } from '../../../../src/engine/program/types.ts'
import { BruteForce, type Deed } from './brute-force.ts'
import { chance } from './chance.ts'
import { reaches, scoreOf } from './judged.ts'
import { fits } from './plain.ts'
import { smallProfile, smallRequest } from './small-profile.ts'
import { smallProgram, smallProgramOfParts } from './small-program.ts'

/** All sets of the items. */
const subsets = (items: readonly string[]): string[][] =>
  items.reduce<string[][]>((all, item) => all.flatMap((some) => [some, [...some, item]]), [[]])

/**
 * For each achievement, the first that is interchangeable with it: of the same price, and whatever else somebody
 * holds, be it one of the two, the one satisfies what the other does. What certifications consist of, and these, stand for themselves.
 */
function kinds(program: Program, { goals, prices }: Task): ReadonlyMap<string, string> {
  const expressions = conditionsOf(goals).map(({ expression }) => expression)
  const ids = Object.keys(program.achievements)
  const named = (id: string) => expressions.some((each) => achievementsOf(each).includes(id))
  // Those that the targets name, and all within them.
  const special = new Set(ids.filter((id) => named(id) && program.achievements[id]!.madeOf))
  for (const id of special)
    for (const part of achievementsOf(program.achievements[id]?.madeOf ?? { allOf: [] })) special.add(part)
  const isAlike = (a: string, b: string): boolean =>
    [a, b].every((id) => !special.has(id) && named(id)) &&
    prices.achievement(a) === prices.achievement(b) &&
    prices.exams(a) === prices.exams(b) &&
    subsets(ids).every((others) =>
      expressions.every(
        (each) => fits(new Set([...others, a]), each) === fits(new Set([...others, b]), each),
      ),
    )
  return new Map(ids.map((id) => [id, ids.find((other) => other === id || isAlike(other, id))!]))
}

const deedsOf = ({ steps }: Plan): Deed[] =>
  steps.flatMap((step) => {
    if (step.code === 'take') return [step.achievement, ...step.exams]
    return step.code === 'figure' ? step.metric : step.code
  })

const contains = (deeds: readonly Deed[], others: readonly Deed[]): boolean => {
  const times = (all: readonly Deed[], deed: Deed) => all.filter((other) => other === deed).length
  return others.every((deed) => times(deeds, deed) >= times(others, deed))
}

/** What was seen of a world. */
export interface Seen {
  readonly plans: number
  readonly ends: boolean
}

/**
 * Checks that each plan reaches the targets, has no step in vain, contains no plan before it, and that no such plan is
 * better; and where fewer come than were asked for, that there are no more.
 */
export function checkNextBest(seed: number, solver: Solver, hasParts: boolean): Seen {
  const random = chance(seed)
  const program = hasParts ? smallProgramOfParts(random) : smallProgram(random)
  const profile = smallProfile(random, program, 2)
  const request = smallRequest(random, program, profile)
  const howMany = 3
  const result = plansFor(program, profile, request, solver, howMany)
  if (!result.ok) return { plans: 0, ends: false }
  const { plans } = result
  const at = `seed ${seed}`
  const kind = kinds(program, taskOf(program, profile, request))
  const kindly = (deeds: readonly Deed[]) => deeds.map((deed) => kind.get(deed) ?? deed)
  const brute = new BruteForce(program, profile, request)
  const isBeyond = (known: readonly Plan[]) => (deeds: readonly Deed[]) =>
    !known.some((plan) => contains(kindly(deeds), kindly(deedsOf(plan))))
  plans.forEach((plan, place) => {
    expect(reaches(program, applyPlan(program, profile, plan), request), at).toBe(true)
    for (const step of plan.steps) {
      const others = plan.steps.filter((other) => other !== step)
      expect(reaches(program, applyPlan(program, profile, plan, others), request), at).toBe(false)
    }
    const before = plans.slice(0, place)
    expect(isBeyond(before)(deedsOf(plan)), `${at}: contains a plan before it`).toBe(true)
    const [unpriced, cost, steps] = scoreOf(plan, request)
    // A certification is one step with its exams; each counts by trying everything.
    const score = [unpriced, cost, hasParts ? 0 : steps] as const
    expect(brute.existsBelow(score, isBeyond(before)), `${at}: a better one exists`).toBe(false)
  })
  const ends = plans.length < howMany && plans[0]!.steps.length > 0
  if (ends) expect(brute.existsBelow([Infinity, 0, 0], isBeyond(plans)), `${at}: one is missing`).toBe(false)
  return { plans: plans.length, ends }
}
