/** The separators of cells in CSV that a spreadsheet may expect. */
import type { Delimiter } from '../../engine/tables/index.ts'
import type { Language } from '../../engine/program/index.ts'

export const separators = [',', ';', '\t'] as const satisfies readonly Delimiter[]
export type CsvSeparator = (typeof separators)[number]

/** Excel splits CSV at the list separator of the system's language. */
export const usualSeparators: Readonly<Record<Language, CsvSeparator>> = { en: ',', ru: ';' }
