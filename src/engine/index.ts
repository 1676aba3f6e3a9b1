/**
 * The engine as one module for other programs in Node: reads an edition, reads a profile, assesses it, plans and looks
 * ahead. The pages import the faces of the folders instead, so that no browser is given what only Node can run.
 */
export type { IsoDate, Span } from './calendar/index.ts'
export { assess } from './eligibility/index.ts'
export type * from './eligibility/types.ts'
export { parseProfile, type Problem } from './profile/index.ts'
export type * from './profile/types.ts'
export { loadProgram } from './program/load.ts'
export type * from './program/types.ts'
export type * from './requirements/types.ts'
export { keyPeople } from './planning/key-people.ts'
export { loadHighs } from './planning/highs.ts'
export { planFor, plansFor } from './planning/plan.ts'
export { spanAround, timelineBetween } from './timeline/timeline.ts'
