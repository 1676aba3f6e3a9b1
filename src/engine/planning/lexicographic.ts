/** Solving integer programs block by block, and several objectives one after the other. */
import type { Column, Control, Outcome, Row, Solver, Terms } from './integer-program.ts'

/** An integer program with several objectives; each is minimized among the solutions that are best by those before. */
export interface OrderedProgram {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly objectives: readonly Terms[]
}

/** Groups of columns that no row joins. */
function blocksOf({ columns, rows }: OrderedProgram): number[][] {
  const parent = columns.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root]! !== root) root = parent[root]!
    parent[at] = root
    return root
  }
  for (const { terms } of rows) {
    const [first] = terms
    if (first) for (const [column] of terms) parent[rootOf(column)] = rootOf(first[0])
  }
  const blocks = new Map<number, number[]>()
  columns.forEach((_, at) => {
    const root = rootOf(at)
    const block = blocks.get(root)
    if (block) block.push(at)
    else blocks.set(root, [at])
  })
  return [...blocks.values()]
}

const valueOf = (terms: Terms, values: readonly number[]): number =>
  terms.reduce((total, [column, coefficient]) => total + coefficient * values[column]!, 0)

/** Costs carry cents, which binary fractions hold only nearly. */
const tolerance = 1e-6

const isSame = (a: Terms, b: Terms): boolean =>
  a.length === b.length && a.every(([column, weight], at) => b[at]![0] === column && b[at]![1] === weight)

/** Minimizes the objectives in their order; each, by its place, has its own control. */
function solveBlock(
  { columns, rows, objectives }: OrderedProgram,
  solver: Solver,
  controlOf: (objective: number) => Control,
): Outcome {
  const kept = [...rows]
  const asked: Terms[] = []
  let outcome: Outcome | undefined
  for (const [at, objective] of objectives.entries()) {
    if (objective.length === 0 || asked.some((earlier) => isSame(earlier, objective))) continue
    outcome = solver({ columns, rows: kept, objective }, controlOf(at))
    if (outcome.status !== 'optimal') return outcome
    asked.push(objective)
    kept.push({ terms: objective, atMost: valueOf(objective, outcome.values) + tolerance })
  }
  return outcome ?? solver({ columns, rows: kept, objective: [] })
}

/**
 * Solves each block for itself and joins the values.
 *
 * @param told the objective whose bound is told while it is minimized: blocks that are to come can only add to it
 */
export function solveInOrder(
  program: OrderedProgram,
  solver: Solver,
  { onProgress, ...control }: Control,
  told: number,
): Outcome {
  const values = program.columns.map(() => 0)
  const controlOf = (objective: number): Control => {
    if (!onProgress || objective !== told) return control
    const solved = valueOf(program.objectives[told]!, values)
    return { ...control, onProgress: ({ bound }) => onProgress({ bound: solved + Math.max(0, bound) }) }
  }
  if (program.rows.some(({ terms, atLeast = 0 }) => terms.length === 0 && atLeast > 0)) {
    return { status: 'infeasible' }
  }
  const place = program.columns.map(() => [0, 0])
  const blocks = blocksOf(program)
  blocks.forEach((block, at) => block.forEach((column, within) => (place[column] = [at, within])))
  const blockOf = (terms: Terms) => (terms[0] ? place[terms[0][0]]![0]! : -1)
  const moved = (terms: Terms): Terms =>
    terms.map(([column, coefficient]) => [place[column]![1]!, coefficient])
  const rows: Row[][] = blocks.map(() => [])
  for (const row of program.rows) rows[blockOf(row.terms)]?.push({ ...row, terms: moved(row.terms) })
  for (const [at, block] of blocks.entries()) {
    if (rows[at]!.length === 0) continue
    const objectives = program.objectives.map((terms) =>
      moved(terms.filter(([column]) => place[column]![0] === at)),
    )
    const columns = block.map((column) => program.columns[column]!)
    const outcome = solveBlock({ columns, rows: rows[at]!, objectives }, solver, controlOf)
    if (outcome.status !== 'optimal') return outcome
    block.forEach((column, within) => (values[column] = outcome.values[within]!))
  }
  return { status: 'optimal', values }
}
