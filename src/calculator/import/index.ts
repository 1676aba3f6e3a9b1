/** Opening files: profiles, scenarios and any table of people. */
export type { FileTrouble } from './file-trouble.ts'
export { useFiles } from './files.ts'
export { OpenFile } from './OpenFile.tsx'
export const loadImport = () => import('./Import.tsx')
