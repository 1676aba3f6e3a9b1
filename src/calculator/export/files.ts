/** Tables as the bytes of a file. */
import {
  type CellValue,
  peopleCells,
  peopleHeadings,
  type SheetContent,
  writeDelimited,
  writeWorkbook,
} from '../../engine/tables/index.ts'
import type { Person } from '../../engine/profile/index.ts'
import type { Language } from '../../engine/program/index.ts'
import { usualSeparators, type CsvSeparator } from './separators.ts'

/** The people stand for their table, which is larger than they are; beside each of its rows is what is only to be read. */
export interface ExportPeople {
  readonly name: string
  readonly people: readonly Person[]
  readonly besideHeadings: readonly string[]
  readonly beside: readonly (readonly string[])[]
}
export type ExportTable = SheetContent | ExportPeople

export type FileTask =
  | {
      readonly form: 'csv'
      readonly language: Language
      /** The usual one of the language, unless another is chosen. */
      readonly separator?: CsvSeparator
      readonly table: ExportTable
    }
  | { readonly form: 'xlsx'; readonly language: Language; readonly tables: readonly ExportTable[] }

const contentOf = (table: ExportTable, language: Language): SheetContent =>
  'people' in table
    ? {
        name: table.name,
        headings: [...peopleHeadings[language], ...table.besideHeadings],
        rows: peopleCells(table.people).map((row, at) => [...row, ...table.beside[at]!]),
      }
    : table

/** Excel takes the decimal sign of the system's language alone for a number. */
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
  return new TextEncoder().encode(
    writeDelimited([headings, ...cells], task.separator ?? usualSeparators[language]),
  )
}
