/** What leads out of the calculator: files, text for a mail, a report on paper. */
export type { FileTask } from './files.ts'
export const loadExport = () => import('./Export.tsx')
