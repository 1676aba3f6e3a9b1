/** The solver on a program that takes it some hundred iterations: which of 20 things are a half of all, twice. */
import { expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { valueOf, type IntegerProgram } from '../../../src/engine/planning/integer-program.ts'
import { chance } from './support/chance.ts'

const highs = await loadHighs()

function halves(): IntegerProgram {
  const random = chance(3)
  const numbers = (most: number) => Array.from({ length: 20 }, () => 1 + random.below(most))
  const constraints = [numbers(100), numbers(100)].map((weights) => {
    const half = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2)
    return { terms: weights.map((weight, at) => [at, weight] as const), atLeast: half, atMost: half + 10 }
  })
  const objective = numbers(50).map((cost, at) => [at, cost] as const)
  return { variables: objective.map(() => ({ atMost: 1 })), constraints, objective }
}
const program = halves()
const costOf = (values: readonly number[]) => valueOf(program.objective, values)

test('asks whether to stop, and stops', () => {
  let asked = 0
  const shouldStop = () => ++asked === 3
  expect(highs(program, { shouldStop })).toEqual({ status: 'stopped' })
  expect(asked).toBe(3)
})

test('takes the work that is allowed off what is left, and tells the best it found by then', () => {
  const whole = highs(program)
  if (whole.status !== 'optimal') throw new Error(whole.status)
  const best = costOf(whole.values)
  const by = (left: number) => {
    const allowance = { left }
    return { outcome: highs(program, { allowance }), taken: left - allowance.left }
  }
  const { outcome, taken } = by(1e6)
  expect(outcome.status === 'optimal' && costOf(outcome.values)).toBe(best)
  expect(taken).toBeGreaterThan(500)
  // A run may take half of what is left.
  for (const left of [0, 2 * taken - 200]) {
    const part = by(left)
    if (part.outcome.status !== 'unproven') throw new Error(part.outcome.status)
    expect(part.outcome.bound).toBeLessThanOrEqual(best)
    expect(costOf(part.outcome.values)).toBeGreaterThanOrEqual(best)
    expect(part.taken).toBeGreaterThan(0)
    expect(part.taken).toBeLessThan(taken)
  }
})

test('begins with a solution that is given, and ends with none that is worse', () => {
  const whole = highs(program)
  if (whole.status !== 'optimal') throw new Error(whole.status)
  const again = highs(program, { start: whole.values })
  expect(again.status === 'optimal' && costOf(again.values)).toBe(costOf(whole.values))
})

test('whole numbers of any size are told apart', () => {
  const one = (atLeast: number) =>
    highs({
      variables: [{ atMost: 1 }, { atMost: 1 }],
      constraints: [
        {
          terms: [
            [0, 5e8],
            [1, 5e8 + 1],
          ],
          atLeast,
        },
      ],
      objective: [
        [0, 1],
        [1, 2],
      ],
    })
  expect(one(5e8)).toMatchObject({ values: [1, 0] })
  expect(one(5e8 + 1)).toMatchObject({ values: [0, 1] })
  expect(one(5e8 + 2)).toMatchObject({ values: [1, 1] })
  expect(one(1e9 + 2)).toEqual({ status: 'infeasible' })
  const most = (atMost: number) =>
    highs({
      variables: [{ atMost: 1 }, { atMost: 1 }],
      constraints: [
        {
          terms: [
            [0, 5e8],
            [1, 5e8 + 1],
          ],
          atMost,
        },
      ],
      objective: [
        [0, -1],
        [1, -2],
      ],
    })
  expect(most(1e9 + 1)).toMatchObject({ values: [1, 1] })
  expect(most(1e9)).toMatchObject({ values: [0, 1] })
})
