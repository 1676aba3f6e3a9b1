/** A solver that solves no program twice. */
import type { Outcome, Solver } from './integer-program.ts'

/**
 * Returns the solver with a memory: of a question and those that resemble it, most parts are the same programs. What is
 * remembered takes no work.
 */
export function remembered(solver: Solver): Solver {
  const known = new Map<string, Outcome>()
  return (program, control) => {
    const { variables, constraints, objective } = program
    // Variables may carry more than their bound, thousands of them more than a text can hold.
    const key = JSON.stringify([variables.map(({ atMost }) => atMost), constraints, objective])
    const outcome = known.get(key) ?? solver(program, control)
    if (outcome.status === 'optimal' || outcome.status === 'infeasible') known.set(key, outcome)
    return outcome
  }
}
