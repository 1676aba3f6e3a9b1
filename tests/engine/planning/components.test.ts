/** A program of several components, which no constraint joins. */
import { describe, expect, test } from 'vitest'
import { solveByComponents } from '../../../src/engine/planning/components.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Constraint, Outcome, Solver } from '../../../src/engine/planning/integer-program.ts'
import type { Objective } from '../../../src/engine/planning/lexicographic.ts'

const highs = await loadHighs()
const sum = (...variables: readonly number[]) => variables.map((at) => [at, 1] as const)

/** Solves for the smallest sum of all variables, each of at most 9, and tells of how many variables each run was. */
function solved(
  variables: number,
  constraints: readonly Constraint[],
  change: (outcome: Outcome, run: number) => Outcome = (outcome) => outcome,
  onProgress?: (bound: number) => void,
  further: readonly Objective[] = [],
) {
  const sizes: number[] = []
  const solver: Solver = (program, control) => {
    const outcome = highs(program)
    if (outcome.status === 'optimal') {
      const bound = program.objective.reduce((all, [at, weight]) => all + weight * outcome.values[at]!, 0)
      control?.onProgress?.({ bound })
    }
    return change(outcome, sizes.push(program.variables.length) - 1)
  }
  const all = Array.from({ length: variables }, (_, at) => at)
  const objectives: Objective[] = [{ terms: sum(...all) }, ...further]
  const program = { variables: all.map(() => ({ atMost: 9 })), constraints, objectives }
  const control = onProgress && { onProgress: ({ bound }: { bound: number }) => onProgress(bound) }
  return { outcome: solveByComponents(program, solver, control ?? {}, 0), sizes }
}

describe('components', () => {
  // 0, 2 and 4 are joined by two constraints, 1 and 3 by one, 5 by none.
  const constraints = [
    { terms: sum(0, 2), atLeast: 3 },
    { terms: sum(1, 3), atLeast: 5 },
    { terms: sum(2, 4), atLeast: 2 },
    { terms: sum(0), atMost: 2 },
  ]

  test('are solved each for itself, the smallest first; what nothing bounds stays 0', () => {
    const { outcome, sizes } = solved(6, constraints)
    expect(sizes).toEqual([2, 3])
    expect(outcome).toMatchObject({ status: 'found', bounds: [8] })
    const values = outcome.status === 'found' ? outcome.values : []
    expect(values[0]! + values[2]!).toBe(3)
    expect(values[1]! + values[3]!).toBe(5)
    expect(values[2]! + values[4]!).toBeGreaterThanOrEqual(2)
    expect(values[5]).toBe(0)
  })

  test('need not be solved once one has no solution', () => {
    const { outcome, sizes } = solved(6, [...constraints, { terms: sum(1), atLeast: 10 }])
    expect(outcome).toEqual({ status: 'infeasible' })
    expect(sizes).toEqual([2])
  })

  test('are bounded together: what is solved adds to the bound of what comes', () => {
    const told: number[] = []
    solved(6, constraints, undefined, (bound) => told.push(bound))
    expect(told).toEqual([5, 8])
    // Nothing is told of a further objective.
    solved(6, constraints, undefined, (bound) => told.push(bound), [{ terms: sum(0) }])
    expect(told).toEqual([5, 8, 5, 8])
  })

  test('leave it undecided when one is, though the others are solved; without a bound where one has none', () => {
    const undecided = solved(6, constraints, (outcome, run) =>
      run === 0 ? { status: 'undecided' } : outcome,
    )
    expect(undecided.outcome).toEqual({ status: 'undecided' })
    expect(undecided.sizes).toEqual([2, 3])
    const weakened = solved(6, constraints, (outcome, run) =>
      run === 0 && outcome.status === 'optimal' ? { ...outcome, status: 'unproven', bound: 4 } : outcome,
    )
    expect(weakened.outcome).toMatchObject({ status: 'found', bounds: [7] })
  })
})

test('a bound that one component does not give is none of the whole, whichever it is', () => {
  const constraints = [
    { terms: sum(0, 1), atLeast: 2 },
    { terms: sum(2, 3, 4), atLeast: 3 },
  ]
  const weakened = (at: number) =>
    solved(
      5,
      constraints,
      (outcome, run) =>
        run === at && outcome.status === 'optimal' ? { ...outcome, status: 'unproven', bound: 1 } : outcome,
      undefined,
      [{ terms: sum(0, 2) }],
    ).outcome
  // Two runs for either component, one for each objective.
  expect(weakened(0)).toMatchObject({ bounds: [4, null] })
  expect(weakened(2)).toMatchObject({ bounds: [3, null] })
  expect(weakened(9)).toMatchObject({ bounds: [5, 0] })
})

test('a constraint on nothing is kept by nothing, or it can not be kept', () => {
  expect(solved(1, [{ terms: [], atMost: 1 }]).outcome).toEqual({ status: 'found', values: [0], bounds: [0] })
  expect(solved(1, [{ terms: [], atLeast: 0 }]).outcome.status).toBe('found')
  expect(solved(1, [{ terms: [], atLeast: 1 }]).outcome).toEqual({ status: 'infeasible' })
})

test('without constraints there is nothing to solve', () => {
  expect(solved(2, [])).toEqual({ outcome: { status: 'found', values: [0, 0], bounds: [0] }, sizes: [] })
})
