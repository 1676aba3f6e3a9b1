/** Another solver behind the same interface: branch and cut in plain JavaScript. */
import { solve, type Constraint } from 'yalps'
import type { Solver } from '../../src/engine/planning/integer-program.ts'

export const yalpsSolver: Solver = ({ columns, rows, objective }) => {
  const constraints = new Map<string, Constraint>()
  const variables = columns.map(() => new Map<string, number>())
  columns.forEach(({ atMost }, column) => {
    constraints.set(`column ${column}`, { max: atMost })
    variables[column]!.set(`column ${column}`, 1)
  })
  rows.forEach(({ terms, atLeast, atMost }, row) => {
    constraints.set(`row ${row}`, {
      ...(atLeast !== undefined && { min: atLeast }),
      ...(atMost !== undefined && { max: atMost }),
    })
    for (const [column, coefficient] of terms) variables[column]!.set(`row ${row}`, coefficient)
  })
  for (const [column, coefficient] of objective) variables[column]!.set('objective', coefficient)
  const { status, variables: found } = solve(
    {
      direction: 'minimize',
      objective: 'objective',
      constraints,
      variables: variables.map((entries, column) => [column, entries] as const),
      integers: true,
    },
    { tolerance: 0, maxIterations: Infinity },
  )
  if (status === 'infeasible') return { status: 'infeasible' }
  if (status !== 'optimal') return { status: 'stopped' }
  const values = columns.map(() => 0)
  for (const [column, value] of found) values[column] = Math.round(value)
  return { status: 'optimal', values }
}
