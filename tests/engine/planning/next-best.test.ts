import { beforeAll, describe, expect, test } from 'vitest'
import { takeable } from '../../../src/engine/planning/crews.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { conditionsOf } from '../../../src/engine/planning/model.ts'
import { plansFor } from '../../../src/engine/planning/plan.ts'
import type { Plan } from '../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import { taskOf } from '../../../src/engine/planning/task.ts'
import { undominated } from '../../../src/engine/planning/dominance.ts'
import { BruteForce, type Deed } from './support/brute-force.ts'
import { chance } from './support/chance.ts'
import { reaches, scoreOf } from './support/judged.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const deedsOf = ({ steps }: Plan): Deed[] =>
  steps.map((step) => {
    if (step.code === 'take') return step.achievement
    return step.code === 'figure' ? step.metric : step.code
  })

const contains = (deeds: readonly Deed[], others: readonly Deed[]): boolean => {
  const times = (all: readonly Deed[], deed: Deed) => all.filter((other) => other === deed).length
  return others.every((deed) => times(deeds, deed) >= times(others, deed))
}

const blocks = Array.from({ length: 20 }, (_, block) => block)

describe('the next best plans', () => {
  test.each(blocks)('reach the targets, differ, are minimal and in order (block %i)', (block) => {
    for (let seed = block * 50; seed < block * 50 + 50; seed++) {
      const random = chance(seed)
      const program = smallProgram(random)
      const profile = smallProfile(random, program, 2)
      const request = smallRequest(random, program, profile)
      const result = plansFor(program, profile, request, solver, 3)
      if (!result.ok) continue
      const { plans } = result
      const at = `seed ${seed}`
      const { situation, goals, prices } = taskOf(program, profile, request)
      const mayTake = takeable(program, situation.takenOn, situation.on)
      const considered = undominated(mayTake, conditionsOf(goals), prices, new Map(), new Set())
      const brute = new BruteForce(program, profile, request, considered)
      plans.forEach((plan, place) => {
        expect(reaches(program, applyPlan(program, profile, plan), request), at).toBe(true)
        for (const step of plan.steps) {
          const others = plan.steps.filter((other) => other !== step)
          expect(reaches(program, applyPlan(program, profile, plan, others), request), at).toBe(false)
        }
        const before = plans.slice(0, place)
        for (const known of before) expect(contains(deedsOf(plan), deedsOf(known)), at).toBe(false)
        const isNew = (deeds: readonly Deed[]) => !before.some((known) => contains(deeds, deedsOf(known)))
        expect(brute.existsBelow(scoreOf(plan, request), isNew), `${at}: a better one exists`).toBe(false)
      })
    }
  })
})
