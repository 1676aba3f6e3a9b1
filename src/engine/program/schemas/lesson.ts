/**
 * A schema's message to the authors of the data: what is expected there, and what to do. The gateway (errors.ts)
 * sets the two apart again.
 */
export const lesson = (expected: string, advice: string): string => `${expected}\n${advice}`
