import { expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import { tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

test('whatever is told meanwhile, no plan costs less', async () => {
  const solve = await loadHighs()
  /** Tells at once what it will have proven in the end. */
  const telling: Solver = (program, control) => {
    const outcome = solve(program)
    if (outcome.status === 'optimal') {
      const bound = program.objective.reduce(
        (sum, [variable, weight]) => sum + weight * outcome.values[variable]!,
        0,
      )
      control?.onProgress?.({ bound })
    }
    return outcome
  }
  let exactly = 0
  for (let seed = 0; seed < tries(150); seed++) {
    const random = chance(seed)
    const program = smallProgram(random)
    const profile = smallProfile(random, program, 2 + random.below(2))
    const request = smallRequest(random, program, profile)
    const told: number[] = []
    const result = planFor(program, profile, request, telling, {
      onProgress: ({ bound }) => told.push(bound),
    })
    if (!result.ok || told.length === 0) continue
    expect(Math.max(...told), `seed ${seed}`).toBeLessThanOrEqual(result.plan.cost + 1e-6)
    if (Math.abs(told.at(-1)! - result.plan.cost) < 1e-6) exactly++
  }
  expect(exactly).toBeGreaterThan(tries(20))
})
