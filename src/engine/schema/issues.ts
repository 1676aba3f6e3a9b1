import type * as v from 'valibot'

/** A mistake that a schema finds. */
export type Issue = v.BaseIssue<unknown>
/** The keys that lead from the root to a value. */
export type KeyPath = readonly (string | number)[]

/** So many mistakes are looked for: nobody reads more, and each costs as much as what is right. */
export const mostIssues = 10_000

/** Returns whether so many mistakes are known that no other is looked for. */
export const isFull = ({ issues }: { readonly issues?: readonly unknown[] | undefined }): boolean =>
  (issues?.length ?? 0) >= mostIssues

/** Returns where the issue stands. */
export const keyPathOf = (issue: Issue): KeyPath =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** Returns whether the object has a key that it may not have. */
export const isUnknownKey = (issue: Issue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Returns whether the object lacks a key that it must have. */
export const isMissingKey = (issue: Issue): boolean => issue.type === 'object'
