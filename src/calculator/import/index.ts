/** Opening files: profiles, scenarios and any table. */
export type { FileTrouble } from './file-trouble.ts'
export { useFiles } from './files.ts'
export { OpenFile, tableFiles } from './OpenFile.tsx'
export type { OpenedTable } from './open-table.ts'
export type { ImportWords } from './parts.ts'
export type { Choices, ImportTrouble, TableSource } from './protocol.ts'
export const loadImport = () => import('./Import.tsx')
