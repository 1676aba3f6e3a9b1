/** Several objectives, one after the other, or two at once where that is as good. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { IntegerProgram, Outcome, Solver, Terms } from '../../../src/engine/planning/integer-program.ts'
import { solveInOrder, type Objective } from '../../../src/engine/planning/lexicographic.ts'

const highs = await loadHighs()
const sum = (...variables: readonly number[]): Terms => variables.map((at) => [at, 1])

/** Of two variables up to 9 with a sum of at least 3: what each run was asked, and what comes out. */
function solved(
  objectives: readonly Objective[],
  change: (outcome: Outcome, run: number) => Outcome = (outcome) => outcome,
) {
  const asked: (Pick<IntegerProgram, 'objective'> & { readonly start: unknown; readonly kept: number })[] = []
  const controls: (readonly [objective: number, bound: number])[] = []
  const solver: Solver = (program, control) => {
    const { objective, constraints } = program
    asked.push({ objective, start: control?.start, kept: constraints.length - 1 })
    return change(highs(program), asked.length - 1)
  }
  const program = {
    variables: [{ atMost: 9 }, { atMost: 9 }],
    constraints: [{ terms: sum(0, 1), atLeast: 3 }],
    objectives,
  }
  const outcome = solveInOrder(program, solver, (objective, boundOf) => {
    controls.push([objective, boundOf(10)])
    return {}
  })
  return { outcome, asked, controls }
}

const first: Objective = { terms: sum(0, 1) }
const second: Objective = { terms: sum(0) }

describe('two objectives', () => {
  test('are minimized one after the other, from where the first was left', () => {
    const { outcome, asked, controls } = solved([first, second])
    expect(outcome).toEqual({ status: 'found', values: [0, 3], bounds: [3, 0] })
    const [start] = asked.slice(1).map((one) => one.start as readonly number[])
    expect(start![0]! + start![1]!).toBe(3)
    expect(asked).toEqual([
      { objective: sum(0, 1), start: undefined, kept: 0 },
      { objective: sum(0), start, kept: 1 },
    ])
    expect(controls.map(([objective]) => objective)).toEqual([0, 1])
  })

  test('are one where it is known what the second is at most: a unit of the first weighs more', () => {
    const { outcome, asked, controls } = solved([first, { ...second, atMost: 5 }])
    expect(outcome).toEqual({ status: 'found', values: [0, 3], bounds: [3, 0] })
    expect(asked).toEqual([
      {
        objective: [
          [0, 7],
          [1, 6],
        ],
        start: undefined,
        kept: 0,
      },
    ])
    // At least 10 of both with at most 5 of the second: one of the first at least.
    expect(controls).toEqual([[0, 1]])
  })

  test('are counted in the greatest unit of the first', () => {
    const dear: Objective = {
      terms: [
        [0, 200],
        [1, 300],
      ],
    }
    const { outcome, asked, controls } = solved([dear, { terms: sum(1), atMost: 5 }])
    expect(asked.map(({ objective }) => objective)).toEqual([
      [
        [0, 12],
        [1, 19],
      ],
    ])
    expect(outcome).toEqual({ status: 'found', values: [3, 0], bounds: [600, 0] })
    expect(controls).toEqual([[0, 100]])
  })

  test('stay two where the weights would be too large to be told apart', () => {
    const most: Objective = {
      terms: [
        [0, 1],
        [1, 1.25e8],
      ],
    }
    expect(solved([most, { ...second, atMost: 7 }]).asked).toHaveLength(1)
    expect(solved([most, { ...second, atMost: 8 }]).asked).toHaveLength(2)
  })
})

test('of three objectives the first stands alone where only the third is bounded', () => {
  const { outcome, asked, controls } = solved([first, second, { terms: sum(1), atMost: 20 }])
  expect(outcome).toEqual({ status: 'found', values: [0, 3], bounds: [3, 0, 3] })
  expect(asked.map(({ kept }) => kept)).toEqual([0, 1])
  expect(controls.map(([objective]) => objective)).toEqual([0, 1])
})

test('an objective of nothing is 0, and is not asked about', () => {
  const nothing: Objective = { terms: [] }
  const { outcome, asked } = solved([nothing, first, { terms: [], atMost: 9 }])
  expect(asked).toHaveLength(1)
  expect(outcome).toMatchObject({ bounds: [0, 3, 0] })
  const any = solved([nothing, nothing])
  expect(any.asked).toEqual([{ objective: [], start: undefined, kept: 0 }])
  expect(any.outcome).toMatchObject({ status: 'found', bounds: [0, 0] })
})

describe('what is not proven', () => {
  const unproven = (bound: number) => (outcome: Outcome, run: number) =>
    run === 0 && outcome.status === 'optimal' ? ({ ...outcome, status: 'unproven', bound } as const) : outcome

  test('bounds the first objective all the same, but none after it', () => {
    expect(solved([first, second], unproven(2)).outcome).toMatchObject({ bounds: [2, null] })
    // 14 of six times the first and the second of at most 5: the first is 2 at least.
    expect(solved([first, { ...second, atMost: 5 }], unproven(14)).outcome).toMatchObject({
      bounds: [2, null],
    })
    expect(solved([first, second], unproven(-1)).outcome).toMatchObject({ bounds: [0, null] })
  })

  test('leaves what was found before, where a later objective is undecided', () => {
    const { outcome } = solved([first, second], (outcome, run) =>
      run === 1 ? { status: 'undecided' } : outcome,
    )
    expect(outcome).toMatchObject({ status: 'found', bounds: [3, 0] })
    const values = outcome.status === 'found' ? outcome.values : []
    expect(values[0]! + values[1]!).toBe(3)
    const third = solved([first, second, { terms: sum(1) }], (outcome, run) =>
      run === 1 ? { status: 'undecided' } : outcome,
    )
    expect(third.outcome).toMatchObject({ status: 'found', bounds: [3, 0, null] })
  })

  test('is told where the first objective is undecided, stopped or impossible', () => {
    for (const status of ['undecided', 'stopped', 'infeasible'] as const)
      expect(solved([first, second], () => ({ status })).outcome).toEqual({ status })
  })
})
