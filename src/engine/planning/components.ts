/** The components of an integer program, which no constraint joins: each is solved for itself. */
import type { Constraint, OrderedProgram, Outcome, Terms } from './integer-program.ts'

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
    const objectives = program.objectives.map((terms) =>
      moved(terms.filter(([variable]) => place[variable]![0] === at)),
    )
    const variables = of.map((variable) => program.variables[variable]!)
    return [{ of, variables, constraints: constraints[at]!, objectives }]
  })
}

/**
 * Solves each component for itself and joins the values.
 *
 * @param solve also receives the values of all variables as they are so far, 0 where no component is solved yet
 */
export function solveByComponents(
  program: OrderedProgram,
  solve: (component: OrderedProgram, values: readonly number[]) => Outcome,
): Outcome {
  if (program.constraints.some(({ terms, atLeast = 0 }) => terms.length === 0 && atLeast > 0)) {
    return { status: 'infeasible' }
  }
  const values = program.variables.map(() => 0)
  for (const component of componentsOf(program)) {
    const outcome = solve(component, values)
    if (outcome.status !== 'optimal') return outcome
    component.of.forEach((variable, within) => (values[variable] = outcome.values[within]!))
  }
  return { status: 'optimal', values }
}
