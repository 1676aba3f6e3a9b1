/** Integer programs, and what solves them. Nothing here knows about competencies. */

/** A whole number from 0 to `atMost`. */
export interface Variable {
  readonly atMost: number
}
/** The sum of coefficient × variable. Every coefficient is finite and not 0, every variable stands in it once. */
export type Terms = readonly (readonly [variable: number, coefficient: number])[]
/** A bound on a sum. */
export interface Constraint {
  readonly terms: Terms
  readonly atLeast?: number
  readonly atMost?: number
}
/** Variables, constraints on them, and one objective. */
export interface IntegerProgram {
  readonly variables: readonly Variable[]
  readonly constraints: readonly Constraint[]
  /** To be made as small as possible. */
  readonly objective: Terms
}

/** An integer program with several objectives, the first of which matters most. */
export interface OrderedProgram extends Omit<IntegerProgram, 'objective'> {
  readonly objectives: readonly Terms[]
}

/** The progress of a solver: a bound that no solution can undercut. */
export interface SolverProgress {
  readonly bound: number
}
/** The means to follow a solver and to stop it. */
export interface Control {
  readonly onProgress?: (progress: SolverProgress) => void
  /** Asked now and then; `true` ends the search. */
  readonly shouldStop?: () => boolean
}

/** The outcome of a solver's run. */
export type Outcome =
  /** Proven: no solution has a smaller objective. One value for each variable. */
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped' }

/** A solver to proven optimality. Equal programs give equal outcomes. */
export type Solver = (program: IntegerProgram, control?: Control) => Outcome
