/** Who and what carries the levels. */
export const loadKeyPeople = () => import('./KeyPeopleView.tsx')
