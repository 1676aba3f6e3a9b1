/** The people: entering, finding and changing them. */
export { CertificationsOfAll } from './CertificationsToAdd.tsx'
export { People } from './People.tsx'
export { createPeople, usePeople } from './people.ts'
export { createPeopleList, directoryOf, usePeopleList } from './people-list.ts'
export type { Listed } from './list-people.ts'
