/**
 * Joins a schema's message to the authors of the data: what is expected there, and what to do. The gateway (errors.ts)
 * takes the two apart again.
 */
export const lesson = (expected: string, advice: string): string => `${expected}\n${advice}`
