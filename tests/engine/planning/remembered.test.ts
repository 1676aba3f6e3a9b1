import { expect, test } from 'vitest'
import type { Outcome, Solver } from '../../../src/engine/planning/integer-program.ts'
import { remembered } from '../../../src/engine/planning/remembered.ts'

/** A variable as plans have them: what it stands for goes along, and is nothing to a solver. */
const variable = (atMost: number) => ({
  atMost,
  get meaning(): never {
    throw new Error('what a variable stands for is looked at')
  },
})

function counted(outcome: Outcome) {
  let runs = 0
  const solver: Solver = () => {
    runs += 1
    return outcome
  }
  return { solve: remembered(solver), runs: () => runs }
}

test('a program is known by its numbers, whatever its variables stand for', () => {
  const { solve, runs } = counted({ status: 'optimal', values: [0] })
  const program = {
    variables: [variable(1)],
    constraints: [{ terms: [[0, 1]], atLeast: 0 }],
    objective: [],
  } as const
  solve(program)
  solve({ ...program, variables: [variable(1)] })
  expect(runs()).toBe(1)
  solve({ ...program, variables: [variable(2)] })
  solve({ ...program, constraints: [{ terms: [[0, 1]], atLeast: 1 }] })
  solve({ ...program, objective: [[0, 1]] })
  expect(runs()).toBe(4)
})

test('what was left undecided is tried again', () => {
  const { solve, runs } = counted({ status: 'undecided' })
  const program = { variables: [variable(1)], constraints: [], objective: [] }
  solve(program)
  solve(program)
  expect(runs()).toBe(2)
})

test('what is impossible is known, too', () => {
  const { solve, runs } = counted({ status: 'infeasible' })
  const program = { variables: [variable(1)], constraints: [], objective: [] }
  expect([solve(program), solve(program)]).toEqual([{ status: 'infeasible' }, { status: 'infeasible' }])
  expect(runs()).toBe(1)
})
