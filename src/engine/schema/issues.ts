import type * as v from 'valibot'

export type Issue = v.BaseIssue<unknown>
/** Where: the keys from the root. */
export type KeyPath = readonly (string | number)[]

/** Where the issue stands. */
export const keyPathOf = (issue: Issue): KeyPath =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** Whether the object has a key that it may not have. */
export const isUnknownKey = (issue: Issue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Whether the object lacks a key that it must have. */
export const isMissingKey = (issue: Issue): boolean => issue.type === 'object'
