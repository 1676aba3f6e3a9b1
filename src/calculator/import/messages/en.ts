import type { DayRemark, ImportTrouble, ImportStage, Tally, Triage } from '../protocol.ts'
import type {
  Delimiter,
  Encoding,
  Field,
  ForeignKind,
  Question,
  RowProblem,
  Separator,
  UnusedCell,
} from '../../../engine/tables/index.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { template } from './template.en.ts'
import { all, count, day, number, people } from '../../../language/en/language.ts'

const rows = { one: 'row', other: 'rows' }

const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  ibm866: 'Cyrillic (MS-DOS, CP866)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'koi8-u': 'Cyrillic (KOI8-U)',
  'x-mac-cyrillic': 'Cyrillic (Macintosh)',
  'iso-8859-5': 'Cyrillic (ISO 8859-5)',
  'windows-1252': 'Western (Windows-1252)',
  'iso-8859-15': 'Western (ISO 8859-15)',
  macintosh: 'Western (Macintosh)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO 8859-2)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese, simplified (GB 18030)',
  big5: 'Chinese, traditional (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
}
const delimiters: Readonly<Record<Separator, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
  '  ': 'Two spaces or more',
}
const fields: Readonly<Record<Field, string>> = {
  mcid: 'MCID (Microsoft certification ID)',
  number: 'Another number of the person',
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
  result: 'Whether it was passed',
  score: 'Score',
  'passing-score': 'Passing score',
  employment: 'Whether the person works here',
  exam: 'The exam in its heading: marks or days',
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
  'not-passed': ({ text }) =>
    text === '' ? 'the table doesn’t say that it was passed' : `“${text}” means that it was not passed`,
  'not-a-score': ({ text }) => `“${text}” is not a score`,
  'has-left': ({ text }) =>
    text === ''
      ? 'the table doesn’t say that the person works here'
      : `“${text}” means that the person has left`,
  'several-people': () => 'several people have this name; an MCID or an e-mail address would tell them apart',
  'cell-error': ({ text }) => `“${text}” is an error of the spreadsheet, not a value`,
  'not-computed': () =>
    'a formula that was never computed: open the file in a spreadsheet, save it and import it again',
  unreadable: ({ text }) => `“${text}” has characters that can’t be read: choose another encoding`,
  'headings-again': () => 'the headings once more',
}
const reasons: Readonly<Record<RowProblem['code'], string>> = {
  'no-person': 'No MCID, e-mail address or name',
  'no-achievement': 'No exam, certification or assessment',
  'not-named': 'No requirement of this edition names it',
  'several-achievements': 'Several achievements have or had this title',
  'not-a-day': 'Not a day',
  'not-passed': 'Not passed',
  'not-a-score': 'Not a score',
  'has-left': 'The person has left',
  'several-people': 'Several people have this name',
  'cell-error': 'An error of the spreadsheet',
  'not-computed': 'A formula that was never computed',
  unreadable: 'Characters that can’t be read',
  'headings-again': 'The headings once more',
}
const cellReasons: Sentences<UnusedCell['cell']> = {
  'month-of-expiry': ({ text }) =>
    `“${text}” is a month, not a day; the achievement is taken without an expiry`,
  'rounded-number': ({ text }) =>
    `the spreadsheet has rounded “${text}”; the person is known by the name or the e-mail address alone`,
}
const questions: Readonly<Record<Question, { legend: string; yes: string; no: string }>> = {
  result: { legend: 'Which of these words say that it was passed?', yes: 'Passed', no: 'Not passed' },
  associated: {
    legend: 'Which of these words say that the person is associated?',
    yes: 'Associated',
    no: 'Not associated',
  },
  employment: {
    legend: 'Which of these words say that the person works here?',
    yes: 'Works here',
    no: 'Has left',
  },
}
const days: Readonly<Record<DayRemark, (found: number) => string>> = {
  none: (found) => `${count(found, rows)} without a day: taken as passed before any day that matters`,
  future: (found) => `${count(found, rows)} with a day in the future: check the date`,
  'long-ago': (found) => `${count(found, rows)} with a day before 1990: check the date`,
}
const saveAsXlsx = 'Open it in its program, save it as an Excel workbook (XLSX) or CSV, and open that.'
const kinds: Readonly<Record<ForeignKind, string>> = {
  xlsb: 'This is a binary Excel workbook (XLSB). In Excel choose “Save as”, then “Excel workbook (.xlsx)”, and open that.',
  ods: `This is an OpenDocument spreadsheet (ODS). ${saveAsXlsx}`,
  numbers: 'This is a Numbers document. In Numbers choose “Export to”, then Excel or CSV, and open that.',
  document: 'This is a text document or a presentation, not a table. Copy the table in it and paste it here.',
  zip: 'This is a ZIP archive without a workbook. Unpack it and open the table in it.',
  pdf: 'This is a PDF. Copy the table in it and paste it here, or get it as an Excel workbook (XLSX) or CSV.',
  rtf: 'This is a text document (RTF). Copy the table in it and paste it here.',
  html: 'This is a web page, whatever its name says. Open it in a spreadsheet, save it as an Excel workbook (XLSX), and open that.',
  'xml-spreadsheet': `This is an XML spreadsheet of Excel 2003. ${saveAsXlsx}`,
  'flat-ods': `This is a flat OpenDocument file. ${saveAsXlsx}`,
  xml: `This is XML, not a table. ${saveAsXlsx}`,
  json: 'This is JSON of another program. Get its table as CSV or Excel workbook (XLSX), and open that.',
  picture: 'This is a picture. A table is needed, as CSV or Excel workbook (XLSX).',
  archive: 'This is a compressed file. Unpack it and open the table in it.',
  program: 'This is a program, not a table.',
}
const megabytes = (bytes: number): string => number(Math.ceil(bytes / 2 ** 20))
const troubles: Sentences<ImportTrouble> = {
  'file-too-large': ({ bytes, most }) =>
    `The file is too large: ${megabytes(bytes)} MB, and at most ${megabytes(most)} MB are read.`,
  'too-many-rows': ({ most }) => `The table has more than ${number(most)} rows.`,
  'too-many-columns': ({ line, most }) => `Row ${number(line)} has more than ${number(most)} columns.`,
  'not-a-workbook': () => 'This is not an Excel workbook (XLSX), although it begins like one.',
  'other-kind': ({ kind }) => kinds[kind],
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
  letters: (some: readonly string[]) => `So these read: ${some.join(', ')}`,
  brokenLetters:
    'Some characters can’t be read in this encoding. Choose another; otherwise their rows are left out and listed.',
  delimiter: 'Separator',
  delimiters,
  sheet: 'Sheet',
  sheetHint: 'Only this sheet is read.',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  headings: 'Headings',
  noHeadings: 'No headings',
  headingRow: (line: number, text: string) => `Row ${number(line)}: ${text}`,
  columns: 'What the columns hold',
  columnsHint: 'The first rows stand beside each. A row needs somebody and something that was achieved.',
  columnHint: (field: string) => `Not used. It may hold: ${field}`,
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
  person: 'Or whose achievements are all of these?',
  personHint: 'A name, an e-mail address or an MCID, if the whole table is of one person.',
  fill: (found: number) =>
    `${count(found, { one: 'row doesn’t', other: 'rows don’t' })} say who. Whose achievements are these?`,
  fillDown: 'Those of the person in the row above',
  fillNot: 'Unknown: leave these rows out',
  fillNeeded: 'Say whose achievements these are.',
  questions,
  valuesHint: 'Words that are known are filled in. Rows that say no are left out and listed.',
  valueLabel: (text: string, found: number) =>
    `${text === '' ? '(blank)' : `“${text}”`}: ${count(found, rows)}`,
  valuesNeeded: 'Say what each of these words means.',
  score: 'From which score on is an exam passed?',
  scoreHint: 'The table has scores, and says nowhere which score is needed.',
  scoreLabel: 'Passing score',
  scoreNever: 'Scores don’t matter: every row was passed',
  scoreNeeded: 'Say from which score on an exam is passed, or that scores don’t matter.',
  order: 'What comes first in the dates of this table?',
  orderMixed: 'Some dates only make sense one way, some only the other. Those that don’t fit will be listed.',
  orders: { 'day-first': 'The day', 'month-first': 'The month', 'year-first': 'The year' },
  orderExample: (text: string, on: string) => `${text} is ${day(on)}`,
  orderSettled: {
    'day-first': 'Dates are read with the day first, as some of them can only be meant.',
    'month-first': 'Dates are read with the month first, as some of them can only be meant.',
    'year-first': 'Dates are read with the year first, as some of them can only be meant.',
  },
  orderNeeded: 'Say what comes first.',
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
  alike: 'Is each of these one person?',
  alikeHint: 'Their names look alike. Untick those that are different people.',
  alikeNames: (names: readonly string[]) => names.join('; '),
  days,
  remarkedRow: (line: number, person: string, achievement: string, on: string | null) =>
    `Row ${number(line)}: ${[person, achievement, on && day(on)].filter(Boolean).join(', ')}`,
  unusedCells: (found: number) => `${count(found, { one: 'cell', other: 'cells' })} not used`,
  cellReasons,
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
