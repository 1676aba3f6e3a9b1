/** The package, confirmations and overrides. */
export { useOverrides } from './overrides.ts'
export const loadMembership = () => import('./MembershipFields.tsx')
