/** The people: entering, finding and changing them. */
export const loadPeople = () => import('./People.tsx')
export const loadCertifications = () => import('./CertificationsToAdd.tsx')
export { Nobody } from './Nobody.tsx'
export { createPeople, usePeople } from './people.ts'
export { directoryOf, type Listed } from './directory.ts'
