import type { ImportTrouble, ImportStage, Tally, Triage } from '../protocol.ts'
import type { Delimiter, Encoding, Field, RowProblem } from '../../../engine/tables/index.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { template } from './template.en.ts'
import { all, count, day, number, people } from '../../../language/en/language.ts'

const rows = { one: 'row', other: 'rows' }

const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1252': 'Western (Windows-1252)',
}
const delimiters: Readonly<Record<Delimiter, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
}
const fields: Readonly<Record<Field, string>> = {
  mcid: 'MCID (Microsoft certification ID)',
  email: 'E-mail address',
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  achievement: 'Exam, certification or assessment',
  title: 'Title of the achievement',
  earned: 'Earned on',
  expires: 'Expires on',
  associated: 'Associated: yes or no',
  'associated-since': 'Associated since',
  'leaves-on': 'Leaves on',
}
const stages: Readonly<Record<ImportStage, string>> = {
  opening: 'Opening the file',
  splitting: 'Splitting it into rows',
  reading: 'Reading the rows',
  joining: 'Joining them with your people',
}
const triage: Readonly<Record<Triage, string>> = {
  counts: 'Counts',
  'not-associated': 'Done, but the person is not associated',
  'not-visible-yet': 'Too new: doesn’t show yet',
  'no-longer-accepted': 'Retired and no longer accepted',
  expired: 'Expired',
  left: 'The person has left',
  'earned-after-retirement': 'Earned after its last day: check the date',
  'earned-before-available': 'Earned before it could be taken: check the date',
  'may-not-count': 'Unclear whether it still counts',
  'only-part': 'Only part of a certification',
  'not-named': 'Not named in any requirement',
}
const problems: Sentences<RowProblem> = {
  'no-person': () => 'says nobody: no MCID, e-mail address or name',
  'no-achievement': () => 'says no exam, certification or assessment',
  'not-named': ({ text }) => `no requirement of this edition names “${text}”`,
  'several-achievements': ({ text, achievements }, names) =>
    `“${text}” is or was the title of ${all(achievements.map(names.achievement))}: say above which one is meant`,
  'not-a-day': ({ text }) => `“${text}” is not a day`,
  'several-people': () => 'several people have this name; an MCID or an e-mail address would tell them apart',
}
const reasons: Readonly<Record<RowProblem['code'], string>> = {
  'no-person': 'No MCID, e-mail address or name',
  'no-achievement': 'No exam, certification or assessment',
  'not-named': 'No requirement of this edition names it',
  'several-achievements': 'Several achievements have or had this title',
  'not-a-day': 'Not a day',
  'several-people': 'Several people have this name',
}
const megabytes = (bytes: number): string => number(Math.ceil(bytes / 2 ** 20))
const troubles: Sentences<ImportTrouble> = {
  'file-too-large': ({ bytes, most }) =>
    `The file is too large: ${megabytes(bytes)} MB, and at most ${megabytes(most)} MB are read.`,
  'too-many-rows': ({ most }) => `The table has more than ${number(most)} rows.`,
  'too-many-columns': ({ line, most }) => `Row ${number(line)} has more than ${number(most)} columns.`,
  'not-a-workbook': () => 'This is not an Excel workbook (XLSX), although it begins like one.',
  'old-or-locked-workbook': () =>
    'This workbook is either in the old format of Excel (XLS) or locked with a password. Save it as XLSX without a password and open that.',
  damaged: () => 'The file is damaged or was cut off. Save it again and open it once more.',
  empty: () => 'There is no row in it.',
  'not-readable': () =>
    'The file could not be read. Perhaps it was moved or changed meanwhile; open it again.',
  hung: () => 'Reading took too long without getting anywhere and was stopped.',
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
  unchanged: 'Your data are unchanged.',
  progress: (stage: string, share: number) => `${stage}: ${number(share)} %`,
  stages,
  troubles,
  rows: (found: number) => count(found, rows),
  own: 'This table was written by the calculator itself. It is read back as it was.',
  encoding: 'Encoding',
  encodings,
  delimiter: 'Separator',
  delimiters,
  sheet: 'Sheet',
  headings: 'Headings',
  noHeadings: 'No headings',
  headingRow: (line: number, text: string) => `Row ${number(line)}: ${text}`,
  columns: 'What the columns hold',
  columnsHint: 'The first rows stand beside each. A row needs somebody and something that was achieved.',
  columnLabel: (name: string) => `${name} holds`,
  column: (letters: string) => `Column ${letters}`,
  unused: 'Nothing that is used',
  fields,
  moreColumns: (hidden: number) => `Show ${count(hidden, { one: 'more column', other: 'more columns' })}`,
  blank: 'blank',
  missing: {
    who: 'Choose the column that says who: an MCID, an e-mail address or a name.',
    what: 'Choose the column that says what was achieved: a code or a title.',
  },
  order: 'What comes first in the dates of this table?',
  orderMixed: 'Some dates only make sense one way, some only the other. Those that don’t fit will be listed.',
  orders: { 'day-first': 'The day', 'month-first': 'The month' },
  orderExample: (text: string, on: string) => `${text} is ${day(on)}`,
  orderSettled: {
    'day-first': 'Dates are read with the day first, as some of them can only be meant.',
    'month-first': 'Dates are read with the month first, as some of them can only be meant.',
  },
  orderNeeded: 'Say what comes first: the day or the month.',
  since: 'Since when are these people associated with your organization?',
  sinceHint: 'The table doesn’t say, and what people hold counts only from then on.',
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
  triageHeading: (on: string) => `What the rows are worth on ${day(on)}`,
  triage,
  triagedRow: (line: number, person: string, achievement: string) =>
    `Row ${number(line)}: ${[person, achievement].filter(Boolean).join(', ')}`,
  sharedTitles: 'Several achievements have or had these titles. Which one is meant?',
  leaveOut: 'Leave these rows out',
  certificationsToAdd: (missing: number) =>
    `All parts of ${count(missing, { one: 'certification', other: 'certifications' })} are there, but not the ${missing === 1 ? 'certification itself' : 'certifications themselves'}. After the import you can add ${missing === 1 ? 'it' : 'them'} by one click, above the levels.`,
  unusable: (found: number) => `${count(found, rows)} can’t be used`,
  unusableRow: (line: number, column: string | null, problem: string) =>
    `Row ${number(line)}${column === null ? '' : `, ${column}`}: ${problem}`,
  more: (hidden: number) => `and ${count(hidden, { one: 'more row', other: 'more rows' })}`,
  problems,
  downloadUnusable: 'Download just these rows (CSV)',
  unusableFile: 'rows-not-imported.csv',
  file: { delimiter: ',' as Delimiter, line: 'Row', column: 'Column', reason: 'Reason', reasons },
  action,
  done: 'Close',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly import: typeof importing
  }
}
