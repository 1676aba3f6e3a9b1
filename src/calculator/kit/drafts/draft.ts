/** The text of a field on its way to a value: the value it stands for (none when empty), or why it is none yet. */
import type { DraftProblem } from '../../workspace/reasons.ts'

export type Draft<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly problem: DraftProblem }

export const value = <Value>(value: Value | undefined): Draft<Value> => ({ ok: true, value })
export const problem = (problem: DraftProblem): Draft<never> => ({ ok: false, problem })
