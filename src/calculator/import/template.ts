/** What a table of people must look like: an example of it, and an empty one to fill. */
import { addMonths, addYears } from '../../engine/calendar/index.ts'
import type { Language, Program } from '../../engine/program/index.ts'
import type { CellValue, SheetContent } from '../../engine/tables/index.ts'
import { templateFields, templateHeadings, type TemplateField } from '../../engine/tables/people-template.ts'
import type { template } from './messages/template.en.ts'

export type TemplateWords = typeof template
type ExampleRow = Readonly<Record<TemplateField, string>>

/** Achievements that the edition accepts to its end: nobody learns from an example that no longer counts. */
const lastingExams = ({ achievements }: Program): string[] =>
  Object.entries(achievements)
    .filter(([, { kind, retired, acceptedUntil }]) => kind === 'exam' && !retired && !acceptedUntil)
    .map(([id]) => id)

/** Returns some rows as they could stand in the table. */
export function exampleRows(program: Program, { people }: TemplateWords): ExampleRow[] {
  const [first = '', second = ''] = lastingExams(program)
  const one = { name: people.first, email: 'a@example.com' }
  const other = { name: people.second, email: 'b@example.com' }
  const published = program.published
  const dates = {
    'associated-since': addYears(published, -1),
    'leaves-on': '',
    earned: addMonths(published, -2),
    expires: '',
  }
  return [
    { ...one, ...dates, achievement: first },
    { ...one, ...dates, achievement: second, earned: addMonths(published, -1) },
    { ...other, ...dates, achievement: first, 'leaves-on': addMonths(published, 8) },
  ]
}

export const headingsIn = (language: Language): string[] =>
  templateFields.map((field) => templateHeadings[language][field])

/** Returns the empty table. No example stands in it: it would be read with the rest. */
export const emptyTable = (language: Language, words: TemplateWords): SheetContent => ({
  name: words.sheet,
  headings: headingsIn(language),
  rows: [],
})

/** Returns what is said about the columns, for a sheet behind the empty one. */
export function guideSheet(program: Program, language: Language, words: TemplateWords): SheetContent {
  const [row] = exampleRows(program, words)
  const { name, column, holds, example } = words.guide
  return {
    name,
    headings: [column, holds, example],
    rows: [
      ...templateFields.map((field): CellValue[] => [
        templateHeadings[language][field],
        words.fields[field],
        row![field],
      ]),
      ['', words.about, ''],
      ['', words.days, ''],
    ],
  }
}
