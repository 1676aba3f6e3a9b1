/** How much work a question may take. */
import type { Control } from './integer-program.ts'

/**
 * Iterations for one question. About ten seconds of a processor for the largest models of this programme: some hundreds
 * of microseconds each.
 */
const mostWork = 16_000

/** Returns the control with the work that one question may take, if it does not say itself. */
export const allowed = (control: Control): Control => ({ allowance: { left: mostWork }, ...control })
