/** Tables as the bytes of a file. */
import {
  type CellValue,
  type Delimiter,
  peopleCells,
  peopleHeadings,
  type SheetContent,
  writeDelimited,
  writeWorkbook,
} from '../../engine/tables/index.ts'
import type { Person } from '../../engine/profile/index.ts'
import type { Language } from '../../engine/program/index.ts'

/** The people stand for their table: it is larger than they are. */
export type ExportTable = SheetContent | { readonly name: string; readonly people: readonly Person[] }

export type FileTask =
  | { readonly form: 'csv'; readonly language: Language; readonly table: ExportTable }
  | { readonly form: 'xlsx'; readonly language: Language; readonly tables: readonly ExportTable[] }

const contentOf = (table: ExportTable, language: Language): SheetContent =>
  'people' in table
    ? { name: table.name, headings: peopleHeadings[language], rows: peopleCells(table.people) }
    : table

/** Excel splits CSV at the list separator of the system's language, and takes its decimal sign alone for a number. */
const delimiters: Readonly<Record<Language, Delimiter>> = { en: ',', ru: ';' }
const points: Readonly<Record<Language, string>> = { en: '.', ru: ',' }

function textOf(value: CellValue, language: Language): string {
  if (typeof value === 'number') return String(value).replace('.', points[language])
  return typeof value === 'string' ? value : value.day
}

export function fileOf(task: FileTask): Uint8Array {
  const { language } = task
  if (task.form === 'xlsx') return writeWorkbook(task.tables.map((table) => contentOf(table, language)))
  const { headings, rows } = contentOf(task.table, language)
  const cells = rows.map((row) => row.map((value) => textOf(value, language)))
  return new TextEncoder().encode(writeDelimited([headings, ...cells], delimiters[language]))
}
