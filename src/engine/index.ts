/**
 * The engine as one module for other programs in Node: reads an edition, reads a profile, assesses it, plans and looks
 * ahead. The pages import the faces of the folders instead, so that no browser is given what only Node can run.
 */
export * from './calendar/index.ts'
export * from './editions/index.ts'
export * from './eligibility/index.ts'
export { loadHighs } from './planning/highs.ts'
export * from './planning/index.ts'
export * from './profile/index.ts'
export * from './program/index.ts'
export { loadProgram } from './program/load.ts'
export * from './requirements/index.ts'
export * from './timeline/index.ts'
