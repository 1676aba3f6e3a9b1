/** Levels over time and the renewal. */
export const loadNextLosses = () => import('./NextLossesView.tsx')
export const loadTime = () => import('./TimeView.tsx')
export { calendarId } from './calendar-id.ts'
