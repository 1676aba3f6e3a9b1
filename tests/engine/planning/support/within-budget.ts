/** The law of plans within a budget, for one small world by its seed, against trying everything. */
import { expect } from 'vitest'
import { planWithin, type Budget } from '../../../../src/engine/planning/budget.ts'
import type { Solver } from '../../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../../src/engine/planning/plan.ts'
import type { PlanRequest, Target } from '../../../../src/engine/planning/request.ts'
import type { Plan } from '../../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../../src/engine/planning/scenario.ts'
import { BruteForce, type Deed, type Score } from './brute-force.ts'
import { chance, type Chance } from './chance.ts'
import { reaches, scoreOf } from './judged.ts'
import { publishedTargets, smallProfile, smallRequest } from './small-profile.ts'
import { smallProgram, smallProgramOfParts } from './small-program.ts'

const budgetOf = (random: Chance): Budget => ({
  ...(random.is(0.7) && { cost: random.below(17) / 2 }),
  ...(random.is(0.5) && { exams: random.below(5) }),
})

/** What was seen of a world: how many targets are reached, and whether one is beyond. */
export interface SeenBudget {
  readonly reached: number
  readonly hasNext: boolean
}

/** Checks that the targets are reached by priority, that no plan within is cheaper, and what the next level lacks. */
export function checkWithinBudget(seed: number, solver: Solver, hasParts: boolean): SeenBudget {
  const random = chance(seed)
  const program = hasParts ? smallProgramOfParts(random) : smallProgram(random)
  const profile = smallProfile(random, program, 2)
  const targets = random.some(publishedTargets(program), 3)
  const request: PlanRequest = { ...smallRequest(random, program, profile), targets }
  const budget = budgetOf(random)
  const at = `seed ${seed}`
  const result = planWithin(program, profile, request, budget, solver)
  if (!result.ok) throw new Error(`${at}: ${result.code}`)
  const examsOf = (deeds: readonly Deed[]) =>
    deeds.reduce((total, id) => {
      const { madeOf, exams = 1 } = program.achievements[id] ?? { exams: 0 }
      return total + (madeOf ? 0 : exams)
    }, 0)
  const isWithin = (deeds: readonly Deed[], [, cost]: Score) =>
    cost <= (budget.cost ?? Infinity) + 1e-9 && examsOf(deeds) <= (budget.exams ?? Infinity)
  const bruteFor = (some: readonly Target[]) =>
    new BruteForce(program, profile, { ...request, targets: some })
  const expected: Target[] = []
  for (const target of targets) {
    if (bruteFor([...expected, target]).existsBelow([Infinity, 0, 0], isWithin)) expected.push(target)
  }
  expect(result.reached, at).toEqual(expected)
  expect(new Set([...result.reached, ...result.beyond, ...result.impossible]), at).toEqual(new Set(targets))

  const deedsOf = ({ steps }: Plan): Deed[] =>
    steps.flatMap((step) => (step.code === 'take' ? [step.achievement, ...step.exams] : [step.code]))
  const { plan, next } = result
  const [unpriced, cost, steps] = scoreOf(plan, request)
  expect(isWithin(deedsOf(plan), [unpriced, cost, steps]), at).toBe(true)
  expect(result.exams, at).toBe(examsOf(deedsOf(plan)))
  expect(reaches(program, applyPlan(program, profile, plan), { ...request, targets: expected }), at).toBe(
    true,
  )
  const score = [unpriced, cost, hasParts ? 0 : steps] as const
  expect(bruteFor(expected).existsBelow(score, isWithin), `${at}: a better one exists`).toBe(false)

  if (next) {
    const all = [...expected, next.target]
    const alone = planFor(program, profile, { ...request, targets: all }, solver)
    expect(alone.ok && alone.plan, at).toEqual(next.plan)
    const over = (taken: number, allowed = Infinity) => Math.max(0, taken - allowed)
    expect(next.missing.cost, at).toBeCloseTo(over(next.plan.cost, budget.cost), 9)
    expect(next.missing.exams, at).toBe(over(examsOf(deedsOf(next.plan)), budget.exams))
    expect(next.missing.cost + next.missing.exams, at).toBeGreaterThan(0)
    expect(result.beyond[0], at).toBe(next.target)
  }
  for (const target of result.impossible) expect(bruteFor([...expected, target]).exists(), at).toBe(false)
  return { reached: expected.length, hasNext: next !== null }
}
