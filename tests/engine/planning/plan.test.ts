import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../src/engine/calendar/index.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Plan } from '../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { blocks } from '../../support/law.ts'
import { BruteForce } from './support/brute-force.ts'
import { chance } from './support/chance.ts'
import { inVain, reaches, scoreOf } from './support/judged.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

function keepsLimits(
  { steps, takenOn, on }: Plan,
  profile: Profile,
  program: Program,
  { limits = {} }: PlanRequest,
) {
  const ids = new Set(steps.flatMap((step) => ('person' in step ? [step.person] : [])))
  expect(steps.filter(({ code }) => code === 'hire').length).toBeLessThanOrEqual(limits.hires ?? 0)
  for (const id of ids) {
    expect(limits.leftAlone ?? []).not.toContain(id)
    const takes = steps.filter((step) => step.code === 'take' && step.person === id)
    expect(takes.length).toBeLessThanOrEqual(limits.people?.[id] ?? limits.eachPerson ?? Infinity)
    const person = profile.people?.find((known) => known.id === id)
    if (person?.leavesOn) expect(person.leavesOn > on).toBe(true)
  }
  for (const step of steps) {
    if (step.code === 'associate') expect(limits.associations ?? true).toBe(true)
    if (step.code === 'figure' || step.code === 'fact') expect(limits.figures ?? true).toBe(true)
    if (step.code !== 'take') continue
    const { retired = takenOn, acceptedUntil = on } = program.achievements[step.achievement]!
    expect(takenOn <= retired && on <= acceptedUntil).toBe(true)
  }
}

describe('a plan', () => {
  test.each(blocks(14))('is found, proven and minimal like by brute force (block %i)', (block) => {
    for (let seed = block * 50; seed < block * 50 + 50; seed++) {
      const random = chance(seed)
      const program = smallProgram(random)
      const profile = smallProfile(random, program, 2 + random.below(2))
      const request = smallRequest(random, program, profile)
      const brute = new BruteForce(program, profile, request)
      const result = planFor(program, profile, request, solver)
      const at = `seed ${seed}`
      if (!result.ok) {
        expect(result.code, at).toBe('impossible')
        expect(brute.exists(), at).toBe(false)
        continue
      }
      const { plan } = result
      expect(reaches(program, applyPlan(program, profile, plan), request), at).toBe(true)
      expect(brute.existsBelow(scoreOf(plan, request)), `${at}: a better plan exists`).toBe(false)
      keepsLimits(plan, profile, program, request)
      expect(inVain(program, profile, plan, request), at).toEqual([])
      expect(plan.takenOn <= addDays(plan.on, -1), at).toBe(true)
    }
  })
})
