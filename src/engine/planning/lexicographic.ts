/** Several objectives, one after the other: each is minimized among the solutions that are best by those before. */
import { solveByComponents } from './components.ts'
import type { Control, OrderedProgram, Outcome, Solver, Terms } from './integer-program.ts'

const valueOf = (terms: Terms, values: readonly number[]): number =>
  terms.reduce((total, [variable, coefficient]) => total + coefficient * values[variable]!, 0)

/** Costs carry cents, which binary fractions hold only nearly. */
const tolerance = 1e-6

const isSame = (a: Terms, b: Terms): boolean =>
  a.length === b.length && a.every(([variable, weight], at) => b[at]![0] === variable && b[at]![1] === weight)

/** Minimizes the objectives in their order; each, by its place, has its own control. */
function minimizeInOrder(
  { variables, constraints, objectives }: OrderedProgram,
  solver: Solver,
  controlOf: (objective: number) => Control,
): Outcome {
  const kept = [...constraints]
  const asked: Terms[] = []
  let outcome: Outcome | undefined
  for (const [at, objective] of objectives.entries()) {
    if (objective.length === 0 || asked.some((earlier) => isSame(earlier, objective))) continue
    outcome = solver({ variables, constraints: kept, objective }, controlOf(at))
    if (outcome.status !== 'optimal') return outcome
    asked.push(objective)
    kept.push({ terms: objective, atMost: valueOf(objective, outcome.values) + tolerance })
  }
  return outcome ?? solver({ variables, constraints: kept, objective: [] })
}

/**
 * Solves a program with several objectives to proven optimality, component by component.
 *
 * @param told the objective whose bound is told while it is minimized: components that are to come can only add to it
 */
export const solveLexicographic = (
  program: OrderedProgram,
  solver: Solver,
  { onProgress, ...control }: Control,
  told: number,
): Outcome =>
  solveByComponents(program, (component, values) =>
    minimizeInOrder(component, solver, (objective) => {
      if (!onProgress || objective !== told) return control
      const solved = valueOf(program.objectives[told]!, values)
      return { ...control, onProgress: ({ bound }) => onProgress({ bound: solved + Math.max(0, bound) }) }
    }),
  )
