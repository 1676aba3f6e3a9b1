/** Integer programs, and what solves them. Nothing here knows about competencies. */

/** A whole number from 0 to `atMost`. */
export interface Column {
  readonly atMost: number
}
/** Sum of coefficient × column. Every coefficient is finite and not 0, every column stands in it once. */
export type Terms = readonly (readonly [column: number, coefficient: number])[]
export interface Row {
  readonly terms: Terms
  readonly atLeast?: number
  readonly atMost?: number
}
export interface IntegerProgram {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** To be made as small as possible. */
  readonly objective: Terms
}

/** How far the solver is: what no solution can undercut. */
export interface Progress {
  readonly bound: number
}
export interface Control {
  readonly onProgress?: (progress: Progress) => void
  /** Asked now and then; `true` ends the search. */
  readonly shouldStop?: () => boolean
}

export type Outcome =
  /** Proven: no solution has a smaller objective. One value for each column. */
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped' }

/** Solves to proven optimality. Equal programs give equal outcomes. */
export type Solver = (program: IntegerProgram, control?: Control) => Outcome
