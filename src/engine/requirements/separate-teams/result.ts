import type { BaseResult, PartialHolder, Place } from '../result.ts'

/** The result of separate teams. */
export interface SeparateTeamsResult extends BaseResult {
  readonly kind: 'separate-teams'
  /** How many places strictly stay empty; 0 where it is met. */
  readonly short: number
  readonly teams: readonly {
    /** How many people satisfy the team's condition, whatever team they are placed in. */
    readonly have: number
    readonly need: number
    readonly counting: readonly Place[]
    readonly partial: readonly PartialHolder[]
  }[]
}
