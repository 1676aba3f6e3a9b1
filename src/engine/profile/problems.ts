/** What can be wrong with data that claims to be a profile. */
import type { KeyPath } from '../schema/index.ts'

/** The kind of a problem. */
export type ProblemCode =
  /** Not JSON, or not an object. */
  | 'not-a-profile'
  /** `version` is newer than this release reads. */
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'not-a-day'
  | 'not-a-month'
  /** Below zero, not finite, or not a number. */
  | 'not-an-amount'
  /** Not a whole number, or too small. */
  | 'not-a-count'
  | 'not-one-of'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'duplicate-id'

/** One problem with its place, and what was expected and found, in words of JSON, not prose. */
export interface Problem {
  readonly code: ProblemCode
  /** Such as `['people', 0, 'achievements', 2, 'earned']`. */
  readonly place: KeyPath
  readonly expected: string
  readonly received: string
}
