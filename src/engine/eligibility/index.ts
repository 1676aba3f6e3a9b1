/** The engine: which competencies a profile attains on a day, by which path, and what is missing. */
export { assess, createAssessor } from './assess.ts'
export { notCounting } from '../requirements/counting.ts'
export { forEachPerson } from './each-person.ts'
export { judge } from './judge.ts'
export { indexPeople, createIndexer, type Indexer, type PeopleIndex } from '../requirements/people-index.ts'
export { servingIn } from './serving.ts'
export { standingOf, type PersonStanding } from './standing.ts'
export type * from './types.ts'
