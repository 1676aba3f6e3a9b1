/** What leads out of the calculator: files, text for a mail, a report on paper. */
export const loadExport = () => import('./Export.tsx')
