import type { FigureField, FigureProblem } from '../../../engine/tables/figures.ts'
import { all, count, day, month, number } from '../../../language/en/language.ts'
import type { Sentences } from '../../../language/reasons.ts'

const rows = { one: 'row', other: 'rows' }
const months = { one: 'month', other: 'months' }

const fields: Readonly<Record<FigureField, string>> = {
  metric: 'Name of the figure',
  month: 'Month',
  amount: 'Amount of the month',
  path: 'Competency or path',
}
const problems: Sentences<FigureProblem> = {
  'not-assigned': ({ text }) =>
    text === '' ? 'no figure has been chosen for it' : `no figure has been chosen for “${text}”`,
  'no-amount': () => 'no amount',
  'no-month': () => 'no month',
  'not-a-month': ({ text }) => `“${text}” is not a month of a year`,
  'month-to-settle': ({ text }) => `say above whether the day or the month comes first in “${text}”`,
  'not-an-amount': ({ text }) => `“${text}” is not an amount`,
  'amount-to-settle': ({ text }) => `say above what the sign in “${text}” means`,
  negative: ({ text }) => `“${text}” is less than zero`,
  'said-before': ({ of }) => `the same amount as in row ${number(of)}, counted once`,
  'several-rows': ({ month: on }) => `several rows are for ${month(on)}: say above whether to add them up`,
}

/** The sentences of the import of figures. */
export const figuresImport = {
  heading: 'Import figures',
  source: 'Choose a table',
  about:
    'The export on competency performance, or any table with months and amounts, as CSV, TSV or Excel workbook (XLSX). It is read in this browser and sent nowhere.',
  shape:
    'The amounts of several figures can be below each other, with a column for the name, or each in its own column.',
  exampleLabel: 'An example of such a table',
  chooseFile: 'Choose a file',
  paste: 'Or paste rows from a spreadsheet',
  pasteHint: 'With the row of headings, if there is one.',
  read: 'Read these rows',
  reading: 'Reading the table…',
  nothingPasted: 'There is nothing to read yet.',
  pasted: 'Pasted rows',
  cancel: 'Cancel',
  another: 'Choose another file',
  rows: (found: number) => count(found, rows),
  columns: 'What the columns contain',
  columnsHint: 'Only amounts of single months are taken. Sums of several months and thresholds are not used.',
  columnLabel: (name: string) => `${name} contains`,
  column: (position: number) => `Column ${number(position)}`,
  unused: 'Do not import',
  fields,
  missing: {
    month: 'Choose the column with the months.',
    amount: 'Choose the column with the amounts.',
  },
  order: 'What comes first in these dates?',
  orders: { 'day-first': 'The day', 'month-first': 'The month' },
  decimal: 'What comes before the fraction in these amounts?',
  decimals: { point: 'A point', comma: 'A comma' },
  mixed: 'Some only make sense one way, some only the other. Those that do not fit will be listed.',
  monthExample: (text: string, on: string) => `${text} is ${month(on)}`,
  amountExample: (text: string, amount: number) => `${text} is ${number(amount)}`,
  names: 'Which figures are these?',
  namesHint:
    'No document says how Partner Center names the figures in this column. Rows without a choice are left out.',
  name: (name: string, cells: number) =>
    `${name === '' ? 'Amounts without a name' : name} (${count(cells, { one: 'amount', other: 'amounts' })})`,
  leaveOut: 'None of these: leave out',
  repeated: (metric: string) => `${metric}: several rows for one month`,
  repeatedExample: (on: string, amounts: readonly string[], more: number) =>
    `${month(on)}: ${all(amounts)}${more > 0 ? `; the same in ${count(more, { one: 'more month', other: 'more months' })}` : ''}. Until you choose, these months are left out.`,
  once: 'They repeat the same amount: count it once',
  add: 'They are parts of the month: add them up',
  preview: 'What would be stored',
  nothing: 'Nothing yet.',
  tally: (added: number, replaced: number, same: number) =>
    `${number(added)} new, ${number(replaced)} replaced, ${number(same)} the same`,
  total: (total: string) => `These months replace the total entered now, ${total}.`,
  kept: (kept: number) =>
    `${count(kept, { one: 'other month stays as it is', other: 'other months stay as they are' })}.`,
  onDay: (on: string, before: string, after: string) => `On ${day(on)}: ${before} now, ${after} then.`,
  none: 'nothing',
  stored: 'To be stored',
  now: 'Now',
  month: 'Month',
  byMonth: 'Month by month',
  used: (used: number, found: number) => `${number(used)} of ${count(found, rows)} used.`,
  left: (cells: number) => `${count(cells, { one: 'amount is', other: 'amounts are' })} not used`,
  leftOut: (line: number, column: string, problem: string) => `Row ${number(line)}, ${column}: ${problem}`,
  more: (hidden: number) => `and ${number(hidden)} more`,
  action: (changed: number) => `Store ${count(changed, months)}`,
  same: 'All of it is here already: importing it changes nothing.',
  unchanged: 'Your data is unchanged.',
  problems,
}
