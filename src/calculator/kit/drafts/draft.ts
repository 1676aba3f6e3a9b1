/** The text of a field on its way to a value: the value it stands for (none when empty), or why it is none yet. */
/** Why the text in a field is not a value yet. */
export type DraftProblem =
  | { readonly code: 'not-a-day' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'ambiguous-day' }
  | { readonly code: 'short-year' }
  | { readonly code: 'day-needed' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'below-zero' }
  | { readonly code: 'ambiguous-number' }
  | { readonly code: 'not-a-count'; readonly most: number }
  | { readonly code: 'no-such-achievement'; readonly text: string }
  | { readonly code: 'not-chosen' }

export type Draft<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly problem: DraftProblem }

export const value = <Value>(value: Value | undefined): Draft<Value> => ({ ok: true, value })
export const problem = (problem: DraftProblem): Draft<never> => ({ ok: false, problem })

/** One sentence for each problem of a draft. */
export type DraftSentences = {
  readonly [Code in DraftProblem['code']]: (problem: Extract<DraftProblem, { readonly code: Code }>) => string
}

/** Returns the sentence for what is wrong with a draft. */
export const sayDraftProblem = (sentences: DraftSentences, problem: DraftProblem): string =>
  (sentences[problem.code] as (problem: DraftProblem) => string)(problem)
