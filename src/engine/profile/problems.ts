/** What can be wrong with data that claims to be a profile. */

/** Where: the keys from the root, such as `['people', 0, 'achievements', 2, 'earned']`. */
export type Place = readonly (string | number)[]

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
  | 'not-one-of'
  | 'empty'
  | 'duplicate-id'

/** One problem with its place, and what was expected and found, in words of JSON, not prose. */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  readonly expected: string
  readonly received: string
}
