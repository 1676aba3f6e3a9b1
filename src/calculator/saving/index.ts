/** Saving the visitor's data in the browser, and what stands in its way. */
export { browserOf } from './browser.ts'
export { createSaving, useSaving } from './saving.ts'
export const loadNotices = () => import('./Notices.tsx')
