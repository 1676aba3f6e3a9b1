import type * as v from 'valibot'

/** A mistake that a schema finds. */
export type Issue = v.BaseIssue<unknown>
/** The keys that lead from the root to a value. */
export type KeyPath = readonly (string | number)[]

/** Returns where the issue stands. */
export const keyPathOf = (issue: Issue): KeyPath =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** Returns whether the object has a key that it may not have. */
export const isUnknownKey = (issue: Issue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Returns whether the object lacks a key that it must have. */
export const isMissingKey = (issue: Issue): boolean => issue.type === 'object'
