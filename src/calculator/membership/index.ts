/** The package, confirmations and overrides. */
export const loadMembership = () => import('./MembershipFields.tsx')
