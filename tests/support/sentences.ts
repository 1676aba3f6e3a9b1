import type { Names } from '../../src/language/reasons.ts'

/** Names that can be found again in a sentence. */
export const names: Names = {
  person: (id) => `<${id}>`,
  achievement: (id) => `<${id}>`,
  competency: (id) => `<${id}>`,
  path: (_, id) => `<${id}>`,
  metric: (id) => `<${id}>`,
  attestation: (id) => `<${id}>`,
  amount: (_, value) => `<${value}>`,
  amountOf: (_, value) => `<${value}>`,
  figure: (_, value) => `<${value}>`,
}

/** One reason for each code: a code without one does not compile. */
export type OneEach<Reason extends { readonly code: string }> = {
  readonly [Code in Reason['code']]: Omit<Extract<Reason, { readonly code: Code }>, 'code'>
}
