/** The components of an integer program, which no constraint joins: each is solved for itself. */
import { valueOf, type Constraint, type Control, type Solver, type Terms } from './integer-program.ts'
import { solveInOrder, type Objective, type OrderedOutcome, type OrderedProgram } from './lexicographic.ts'

/** A part of a program that has nothing to do with the rest. */
interface Component extends OrderedProgram {
  /** For each of its variables, which variable of the whole program it is. */
  readonly of: readonly number[]
}

/** Groups variables that constraints join, directly or through others. */
function groupsOf({ variables, constraints }: OrderedProgram): number[][] {
  const parent = variables.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root]! !== root) root = parent[root]!
    parent[at] = root
    return root
  }
  for (const { terms } of constraints) {
    const [first] = terms
    if (first) for (const [variable] of terms) parent[rootOf(variable)] = rootOf(first[0])
  }
  const groups = new Map<number, number[]>()
  variables.forEach((_, at) => {
    const root = rootOf(at)
    const group = groups.get(root)
    if (group) group.push(at)
    else groups.set(root, [at])
  })
  return [...groups.values()]
}

/** Returns the components that have constraints; variables without any stay 0. */
function componentsOf(program: OrderedProgram): Component[] {
  const groups = groupsOf(program)
  const place = program.variables.map(() => [0, 0])
  groups.forEach((group, at) => group.forEach((variable, within) => (place[variable] = [at, within])))
  const groupOf = (terms: Terms) => (terms[0] ? place[terms[0][0]]![0]! : -1)
  const moved = (terms: Terms): Terms =>
    terms.map(([variable, coefficient]) => [place[variable]![1]!, coefficient])
  const constraints: Constraint[][] = groups.map(() => [])
  for (const constraint of program.constraints)
    constraints[groupOf(constraint.terms)]?.push({ ...constraint, terms: moved(constraint.terms) })
  return groups.flatMap((of, at): Component[] => {
    if (constraints[at]!.length === 0) return []
    const objectives = program.objectives.map(({ terms, ...rest }): Objective => ({
      terms: moved(terms.filter(([variable]) => place[variable]![0] === at)),
      ...rest,
    }))
    const variables = of.map((variable) => program.variables[variable]!)
    return [{ of, variables, constraints: constraints[at]!, objectives }]
  })
}

/**
 * Solves a program with several objectives, component by component, the smallest first: where one has no solution, the
 * others need none.
 *
 * @param told the objective whose bound is told while it is minimized: components that are to come can only add to it
 */
export function solveByComponents(
  program: OrderedProgram,
  solver: Solver,
  { onProgress, ...control }: Control,
  told: number,
): OrderedOutcome {
  if (program.constraints.some(({ terms, atLeast = 0 }) => terms.length === 0 && atLeast > 0)) {
    return { status: 'infeasible' }
  }
  const values = program.variables.map(() => 0)
  const bounds: (number | null)[] = program.objectives.map(() => 0)
  const components = componentsOf(program).sort((a, b) => a.of.length - b.of.length)
  let isUndecided = false
  for (const component of components) {
    const controlOf = (objective: number, boundOf: (bound: number) => number): Control => {
      if (!onProgress || objective !== told) return control
      const solved = valueOf(program.objectives[told]!.terms, values)
      return { ...control, onProgress: ({ bound }) => onProgress({ bound: solved + boundOf(bound) }) }
    }
    const outcome = solveInOrder(component, solver, controlOf)
    if (outcome.status === 'undecided') isUndecided = true
    else if (outcome.status !== 'found') return outcome
    else {
      component.of.forEach((variable, within) => (values[variable] = outcome.values[within]!))
      outcome.bounds.forEach((bound, at) => {
        bounds[at] = bound === null || bounds[at] === null ? null : bounds[at]! + bound
      })
    }
  }
  return isUndecided ? { status: 'undecided' } : { status: 'found', values, bounds }
}
