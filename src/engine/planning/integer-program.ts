/** Integer programs, and what solves them. Nothing here knows about competencies. */

/** A whole number from 0 to `atMost`. */
export interface Variable {
  readonly atMost: number
}
/** The sum of coefficient × variable. Every coefficient is a whole number and not 0, every variable stands in it once. */
export type Terms = readonly (readonly [variable: number, coefficient: number])[]
/** A bound on a sum; a whole number, too. */
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

/** The progress of a solver: a bound that no solution can undercut. */
export interface SolverProgress {
  readonly bound: number
}
/** The means to follow a solver and to stop it. */
export interface Control {
  readonly onProgress?: (progress: SolverProgress) => void
  /** Asked now and then; `true` ends the search. */
  readonly shouldStop?: () => boolean
  /** Without it, the search goes on until it has an answer. */
  readonly allowance?: Allowance
  /** A solution that is known already. */
  readonly start?: readonly number[]
}
/**
 * Work that may still be done, in iterations of linear programs, so that no clock decides. A run may take half of what
 * is left, and takes off what it took; to begin with, there is always enough.
 */
export interface Allowance {
  left: number
}

/** The outcome of a solver's run. */
export type Outcome =
  /** Proven: no solution has a smaller objective. One value for each variable. */
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  /** The best found by the work that was allowed; no solution has an objective below `bound`. */
  | { readonly status: 'unproven'; readonly values: readonly number[]; readonly bound: number }
  /** Proven: there is no solution. */
  | { readonly status: 'infeasible' }
  /** The work that was allowed neither found a solution nor proved that there is none. */
  | { readonly status: 'undecided' }
  /** Told to stop. */
  | { readonly status: 'stopped' }

/** A solver. Equal programs give equal outcomes. Throws where it can't do what it is for. */
export type Solver = (program: IntegerProgram, control?: Control) => Outcome

/** Works out the value of a sum. */
export const valueOf = (terms: Terms, values: readonly number[]): number =>
  terms.reduce((total, [variable, coefficient]) => total + coefficient * values[variable]!, 0)
