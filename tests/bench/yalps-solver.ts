/** Another solver behind the same interface: branch and cut in plain JavaScript. */
import { solve, type Constraint } from 'yalps'
import type { Solver } from '../../src/engine/planning/integer-program.ts'

export const yalpsSolver: Solver = ({ variables, constraints, objective }) => {
  const bounds = new Map<string, Constraint>()
  const terms = variables.map(() => new Map<string, number>())
  variables.forEach(({ atMost }, variable) => {
    bounds.set(`variable ${variable}`, { max: atMost })
    terms[variable]!.set(`variable ${variable}`, 1)
  })
  constraints.forEach(({ terms: sum, atLeast, atMost }, at) => {
    bounds.set(`constraint ${at}`, {
      ...(atLeast !== undefined && { min: atLeast }),
      ...(atMost !== undefined && { max: atMost }),
    })
    for (const [variable, coefficient] of sum) terms[variable]!.set(`constraint ${at}`, coefficient)
  })
  for (const [variable, coefficient] of objective) terms[variable]!.set('objective', coefficient)
  const { status, variables: found } = solve(
    {
      direction: 'minimize',
      objective: 'objective',
      constraints: bounds,
      variables: terms.map((entries, variable) => [variable, entries] as const),
      integers: true,
    },
    { tolerance: 0, maxIterations: Infinity },
  )
  if (status === 'infeasible') return { status: 'infeasible' }
  if (status !== 'optimal') return { status: 'stopped' }
  const values = variables.map(() => 0)
  for (const [variable, value] of found) values[variable] = Math.round(value)
  return { status: 'optimal', values }
}
