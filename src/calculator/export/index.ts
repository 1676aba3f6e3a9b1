/** What leads out of the calculator: files, text for a mail, a report on paper. */
export type { FileTask } from './files.ts'
export { makeFile } from './make-file.ts'
export { usualSeparators } from './separators.ts'
export const loadExport = () => import('./Export.tsx')
