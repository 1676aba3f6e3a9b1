/** What a kind of requirement must know. Everything that depends on the kind is asked of these members. */
import type { AttestationId, Expression, Kind, MetricId, RequirementOf, Threshold } from '../program/index.ts'
import type { Context } from './context.ts'
import type { ResultOf } from './types.ts'

/**
 * A reading of the source where it admits two: `strict` by what it surely grants, `lenient` by all that it may grant.
 * What holds strictly holds leniently; what holds only leniently is `unclear`.
 */
export type Reading = 'strict' | 'lenient'

/** A number of different people, each of whom satisfies the condition. */
export interface RequiredPeople {
  readonly people: number
  readonly each: Expression
}

/** A metric with the least value that it must have. */
export interface RequiredFigure {
  readonly metric: MetricId
  readonly atLeast: Threshold
}

/**
 * One way to meet a requirement: it holds when all of this holds, each for itself, so that one person may be among the
 * people of several conditions.
 */
export interface Alternative {
  readonly people: readonly RequiredPeople[]
  readonly figures: readonly RequiredFigure[]
  readonly attestations: readonly AttestationId[]
}

/** A kind of requirement. */
export interface RequirementKind<Of extends Kind> {
  /** Judges a requirement, strictly and leniently. */
  readonly judge: (requirement: RequirementOf<Of>, context: Context) => ResultOf<Of>
  /**
   * Returns the alternatives: by this reading the requirement holds if and only if one of them does. Plans choose among
   * them, and what they name is all that the requirement depends on.
   */
  readonly alternatives: (requirement: RequirementOf<Of>, reading: Reading) => readonly Alternative[]
  /** Counts the conditions of a result that can be met or missing each for itself: it is met by shares of these. */
  readonly conditions: (result: ResultOf<Of>) => number
}

/** An alternative that asks for nothing: the others are made from it. */
export const nothing: Alternative = { people: [], figures: [], attestations: [] }
