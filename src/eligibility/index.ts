/** The engine: which competencies a profile attains on a day, by which path, and what is missing. */
export { assess } from './assess.ts'
export { notCounting } from './counting.ts'
export { judge } from './judge.ts'
export { indexPeople, type PeopleIndex } from './people-index.ts'
export type * from './types.ts'
