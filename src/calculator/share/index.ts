/** Links that carry a profile. */
export const loadShare = () => import('./Share.tsx')
export const loadShared = () => import('./Shared.tsx')
