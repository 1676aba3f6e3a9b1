import type { TemplateField } from '../../../engine/tables/people-template.ts'

const fields: Readonly<Record<TemplateField, string>> = {
  name: 'Who it is. Write the name the same way in every row of one person.',
  email: 'The work address. It distinguishes people with the same name.',
  'associated-since': 'The day on which the account was associated with your organization.',
  'leaves-on': 'The last day, if it is known. May stay empty.',
  achievement: 'One exam, certification or online assessment: its code or its full title.',
  earned: 'The day on which it was passed.',
  expires: 'The last day on which it is valid. May stay empty.',
}

/** What is said of a table that is filled by hand. */
export const template = {
  heading: 'How a table must look',
  about: 'One row for each achievement. A person with two has two rows. Leave out people with none.',
  days: 'Write dates as year, month, day: 2018-10-29. Then it is clear which number is the month.',
  offer: 'If you have no table yet, fill an empty one and open it here.',
  workbook: 'Empty table (XLSX)',
  text: 'Empty table (CSV)',
  failed: 'The file could not be made.',
  sheet: 'People',
  guide: { name: 'How to fill it', column: 'Column', holds: 'What it contains', example: 'Example' },
  fields,
  /** Who stands in the example; the achievements in it come from the rules. */
  people: { first: 'Ada Lindqvist', second: 'Boris Novak' },
}
