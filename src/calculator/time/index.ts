/** Levels over time and the renewal. */
export const loadTime = () => import('./TimeView.tsx')
