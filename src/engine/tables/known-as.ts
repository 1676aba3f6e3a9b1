import type { Person } from '../profile/index.ts'

/** Returns the name and what identifies the person, as the id of an imported one says it. */
export const knownAs = ({ id, name }: Person) => ({
  name,
  mcid: id.startsWith('mcid:') ? id.slice(5) : undefined,
  email: id.startsWith('email:') ? id.slice(6) : undefined,
})
