import { expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { plansFor } from '../../../src/engine/planning/plan.ts'
import { type SearchPiece, searchPlans } from '../../../src/engine/planning/search.ts'
import { tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

const highs = await loadHighs()

/** Runs the solver and counts how often. */
function counted() {
  let runs = 0
  const solver: Solver = (program, control) => {
    runs += 1
    return highs(program, control)
  }
  return { solver, runs: () => runs }
}

test('the best plan comes first, the next best after it, and none is solved twice', () => {
  let searched = 0
  for (let seed = 0; seed < tries(300); seed++) {
    const random = chance(seed)
    const program = smallProgram(random)
    const profile = smallProfile(random, program, 3)
    const [target] = smallRequest(random, program, profile).targets
    const [path] = Object.keys(program.competencies[target!.competency]!.paths)
    // By one path, so that the search has no further questions.
    const request = { targets: [{ ...target!, path: path! }], on: '2018-10-29' }
    const [whole, alone] = [counted(), counted()]
    const pieces: SearchPiece[] = []
    searchPlans({ program, profile, request }, whole.solver, (piece) => pieces.push(piece))
    const plans = plansFor(program, profile, request, alone.solver, 4)
    const result = plans.ok ? { ok: true, plan: plans.plans[0] } : plans
    expect(pieces.find(({ code }) => code === 'plan')).toEqual({ code: 'plan', result })
    if (!plans.ok || plans.plans[0]!.steps.length === 0) continue
    searched += 1
    expect(pieces.find(({ code }) => code === 'others')).toEqual({
      code: 'others',
      others: plans.plans.slice(1),
    })
    expect(whole.runs(), `seed ${seed}`).toBe(alone.runs())
  }
  expect(searched).toBeGreaterThan(tries(50))
})
