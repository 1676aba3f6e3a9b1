import type { DayRemark, ImportStage, Tally, Triage } from '../protocol.ts'
import type { Delimiter } from '../../../engine/tables/index.ts'
import { cellReasons, problems, rowReasons } from './problems.en.ts'
import { delimiterNames, encodingNames, fieldNames, questionWords } from './reading.en.ts'
import { template } from './template.en.ts'
import { troubles } from './troubles.en.ts'
import { count, day, number, people } from '../../../language/en/language.ts'

const rows = { one: 'row', other: 'rows' }

const stages: Readonly<Record<ImportStage, string>> = {
  opening: 'Opening the file',
  splitting: 'Splitting it into rows',
  reading: 'Reading the rows',
  joining: 'Joining them with your people',
}
const triage: Readonly<Record<Triage, string>> = {
  counts: 'Counts',
  'not-associated': 'Passed, but the person is not associated',
  'not-visible-yet': 'Too new: does not show yet',
  'no-longer-accepted': 'Retired and no longer accepted',
  expired: 'Expired',
  left: 'The person has left',
  'earned-after-retirement': 'Earned after its last day: check the date',
  'earned-before-available': 'Earned before it could be taken: check the date',
  'may-not-count': 'Unclear whether it still counts',
  'only-part': 'Only part of a certification',
  'not-named': 'Not named in any requirement',
}
const days: Readonly<Record<DayRemark, (found: number) => string>> = {
  none: (found) => `${count(found, rows)} without a day: counted as passed before any day that matters`,
  future: (found) => `${count(found, rows)} with a day in the future: check the date`,
  'long-ago': (found) => `${count(found, rows)} with a day before 1990: check the date`,
}
const tally = ({ new: added, changed, same }: Tally) =>
  `${number(added)} new, ${number(changed)} changed, ${number(same)} the same`

/** "Add 12 people, change 3". */
function action({ new: added, changed }: Tally): string {
  if (added === 0) return `Change ${count(changed, people)}`
  return changed === 0
    ? `Add ${count(added, people)}`
    : `Add ${count(added, people)}, change ${number(changed)}`
}

export const importing = {
  heading: 'Import people',
  source: 'Choose a table',
  sourceMore:
    'A skills report, a training details export, or any table with a row for each achievement, as CSV, TSV or Excel workbook (XLSX). It is read in this browser and sent nowhere.',
  chooseFile: 'Choose a file',
  paste: 'Or paste rows from a spreadsheet',
  pasteHint: 'With the row of headings, if there is one.',
  read: 'Read these rows',
  template,
  nothingPasted: 'There is nothing to read yet.',
  pasted: 'Pasted rows',
  cancel: 'Cancel',
  back: 'Back to the columns',
  another: 'Choose another file',
  unchanged: 'Your data is unchanged.',
  progress: (stage: string, share: number) => `${stage}: ${number(share)} %`,
  stages,
  troubles,
  rows: (found: number) => count(found, rows),
  own: 'The calculator wrote this table. It is read back exactly as it was.',
  encoding: 'Encoding',
  encodings: encodingNames,
  letters: (some: readonly string[]) => `So these read: ${some.join(', ')}`,
  brokenLetters:
    'Some characters cannot be read in this encoding. Choose another; otherwise their rows are left out and listed.',
  delimiter: 'Separator',
  delimiters: delimiterNames,
  sheet: 'Sheet',
  sheetHint: 'Only this sheet is read.',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  headings: 'Headings',
  noHeadings: 'No headings',
  headingRow: (line: number, text: string) => `Row ${number(line)}: ${text}`,
  columns: 'What the columns contain',
  columnsHint: 'The first rows are next to each. A row needs a person and an achievement.',
  isBelow: 'The achievements are in rows of their own, above the people.',
  columnHint: (field: string) => `Not imported. It may contain: ${field}`,
  columnLabel: (name: string) => `${name} contains`,
  column: (letters: string) => `Column ${letters}`,
  unused: 'Do not import',
  fields: fieldNames,
  moreColumns: (hidden: number) => `Show ${count(hidden, { one: 'more column', other: 'more columns' })}`,
  blank: 'blank',
  missing: {
    who: 'Choose the column that says who: an MCID, an e-mail address or a name.',
    what: 'Choose the column that says what was achieved: a code or a title.',
  },
  person: 'Or whose achievements are all of these?',
  personHint: 'A name, an e-mail address or an MCID, if the whole table is of one person.',
  fill: (found: number) =>
    `${count(found, { one: 'row does not name a person', other: 'rows do not name a person' })}. Whose achievements are these?`,
  fillDown: 'Those of the person in the row above',
  fillNot: 'Unknown: leave these rows out',
  fillNeeded: 'Say whose achievements these are.',
  questions: questionWords,
  valuesHint:
    'Known words are filled in. Rows about exams that were not passed, and about people who have left, are left out and listed.',
  valueLabel: (text: string, found: number) =>
    `${text === '' ? '(blank)' : `“${text}”`}: ${count(found, rows)}`,
  valuesNeeded: 'Say what each of these words means.',
  score: 'Which score is needed to pass?',
  scoreHint: 'The table has scores, but does not say which score is needed.',
  scoreLabel: 'Passing score',
  scoreNever: 'Scores do not matter: every row was passed',
  scoreNeeded: 'Enter the passing score, or say that scores do not matter.',
  order: 'What comes first in the dates of this table?',
  orderMixed: 'Some dates only work one way, some only the other. Those that do not work will be listed.',
  orders: { 'day-first': 'The day', 'month-first': 'The month', 'year-first': 'The year' },
  orderExample: (text: string, on: string) => `${text} is ${day(on)}`,
  orderSettled: {
    'day-first': 'Day first: some dates only work that way.',
    'month-first': 'Month first: some dates only work that way.',
    'year-first': 'Year first: some dates only work that way.',
  },
  orderNeeded: 'Say what comes first.',
  calendar: 'From when are the days in this table counted?',
  calendars: { '1900': 'From 1900, as usual', '1904': 'From 1904, as on old Macintosh computers' },
  calendarNeeded: 'Say from when the days are counted.',
  numberedDay: (text: string, on: string) =>
    `Numbers in columns of dates are read as spreadsheet dates: ${text} is ${day(on)}.`,
  since: 'Since when are these people associated with your organization?',
  sinceHint: 'The table does not say, and achievements count only from then on.',
  sinceHintYes: 'The table says who is associated, but not since when.',
  sinceDay: 'Since this day',
  sinceLabel: 'Day of association',
  sinceNever: 'They are not associated',
  sinceNeverYes: 'Leave them unassociated',
  sinceNeeded: 'Say since when they are associated, or that they are not.',
  check: 'See what would change',
  preview: 'What the import would do',
  peopleTally: 'People',
  achievementsTally: 'Achievements',
  tally,
  allSame: 'All of it is here already: importing it changes nothing.',
  nothingUsable: 'No row can be used.',
  triageHeading: (on: string) => `Which rows count on ${day(on)}`,
  triage,
  triagedRow: (line: number, person: string, achievement: string) =>
    `Row ${number(line)}: ${[person, achievement].filter(Boolean).join(', ')}`,
  sharedTitles: 'Several achievements have or had these titles. Which one is meant?',
  nearTitles: 'Did you mean these?',
  nearTitlesHint:
    'No achievement has such a title or code, but some are close. Nothing is used unless you choose it.',
  alike: 'Is each of these one person?',
  alikeHint:
    'Their names look alike. Those that you tick become one person. If only the spelling differs, they are ticked already.',
  alikeNames: (names: readonly string[]) => names.join('; '),
  alikeMore: (hidden: number) =>
    `And ${number(hidden)} more: joined if only order, capitals or accents differ, otherwise kept apart.`,
  days,
  remarkedRow: (line: number, person: string, achievement: string, on: string | null) =>
    `Row ${number(line)}: ${[person, achievement, on && day(on)].filter(Boolean).join(', ')}`,
  unusedCells: (found: number) => `${count(found, { one: 'cell', other: 'cells' })} not used`,
  cellReasons,
  leaveOut: 'Leave these rows out',
  certificationsToAdd: (missing: number) =>
    `All parts of ${count(missing, { one: 'certification', other: 'certifications' })} are in the table, but not the ${missing === 1 ? 'certification itself' : 'certifications themselves'}. After the import you can add ${missing === 1 ? 'it' : 'them'} with one click, above the levels.`,
  unusable: (found: number) => `${count(found, rows)} cannot be used`,
  unusableRow: (line: number, column: string | null, problem: string) =>
    `Row ${number(line)}${column === null ? '' : `, ${column}`}: ${problem}`,
  more: (hidden: number) => `and ${count(hidden, { one: 'more row', other: 'more rows' })}`,
  problems,
  downloadUnusable: 'Download only these rows (CSV)',
  unusableFile: 'rows-not-imported.csv',
  file: { delimiter: ',' as Delimiter, line: 'Row', column: 'Column', reason: 'Reason', reasons: rowReasons },
  action,
  done: 'Close',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly import: typeof importing
  }
}
