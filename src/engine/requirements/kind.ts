/** What a kind of requirement must know. Everything that depends on the kind is asked of these members. */
import type {
  AttestationId,
  Expression,
  Kind,
  MetricId,
  Program,
  RequirementOf,
  Threshold,
} from '../program/index.ts'
import type { Context } from './context.ts'
import type { Doubt, Reading } from './reading.ts'
import type { ResultOf } from './types.ts'

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
  /** Returns what the requirement's own wording leaves in doubt; what it names may leave more. */
  readonly doubts: (requirement: RequirementOf<Of>, program: Program) => readonly Doubt[]
  /** Counts the conditions of a result that can be met or missing each for itself: it is met by shares of these. */
  readonly conditions: (result: ResultOf<Of>) => number
}

/** An alternative that asks for nothing: the others are made from it. */
export const nothing: Alternative = { people: [], figures: [], attestations: [] }

/** Returns the alternative that asks for all that both ask for. */
export const both = (one: Alternative, other: Alternative): Alternative => ({
  people: [...one.people, ...other.people],
  figures: [...one.figures, ...other.figures],
  attestations: [...one.attestations, ...other.attestations],
})
