/** Why rows and cells can't be used. */
import type { RowProblem, UnusedCell } from '../../../engine/tables/index.ts'
import { all, count } from '../../../language/en/language.ts'
import type { Sentences } from '../../../language/reasons.ts'

export const problems: Sentences<RowProblem> = {
  'no-person': () => 'no person: MCID, e-mail address and name are missing',
  'no-achievement': () => 'no exam, certification or assessment',
  'not-named': ({ text }) => `no requirement of this edition names “${text}”`,
  'several-achievements': ({ text, achievements }, names) =>
    `“${text}” is or was the title of ${all(achievements.map(names.achievement))}: say above which one is meant`,
  'not-a-day': ({ text }) => `“${text}” is not a day`,
  'unequal-days': ({ text, days, achievements }) =>
    `“${text}” names ${count(days, { one: 'day', other: 'days' })} for ${count(achievements, { one: 'achievement', other: 'achievements' })}`,
  'two-days': ({ text }) => `“${text}” names a different day from the column of dates`,
  'not-passed': ({ text }) =>
    text === '' ? 'the table does not say that it was passed' : `“${text}” means that it was not passed`,
  'only-planned': ({ text }) => `it is planned for “${text}”, and no day says that it was passed`,
  'not-a-score': ({ text }) => `“${text}” is not a score`,
  'has-left': ({ text }) =>
    text === ''
      ? 'the table does not say that the person works here'
      : `“${text}” means that the person has left`,
  'several-people': () =>
    'several people have this name; an MCID or an e-mail address would distinguish them',
  'cell-error': ({ text }) => `“${text}” is a spreadsheet error, not a value`,
  'not-computed': () =>
    'a formula that was never calculated: open the file in a spreadsheet, save it and import it again',
  unreadable: ({ text }) => `“${text}” has characters that cannot be read: choose another encoding`,
  'headings-again': () => 'the headings again',
}

export const rowReasons: Readonly<Record<RowProblem['code'], string>> = {
  'no-person': 'No MCID, e-mail address or name',
  'no-achievement': 'No exam, certification or assessment',
  'not-named': 'No requirement of this edition names it',
  'several-achievements': 'Several achievements have or had this title',
  'not-a-day': 'Not a day',
  'unequal-days': 'Not as many days as achievements',
  'two-days': 'Two different days',
  'not-passed': 'Not passed',
  'only-planned': 'Only planned',
  'not-a-score': 'Not a score',
  'has-left': 'The person has left',
  'several-people': 'Several people have this name',
  'cell-error': 'A spreadsheet error',
  'not-computed': 'A formula that was never calculated',
  unreadable: 'Characters that cannot be read',
  'headings-again': 'The headings again',
}

export const cellReasons: Sentences<UnusedCell['cell']> = {
  'month-of-expiry': ({ text }) =>
    `“${text}” is a month, not a day; the achievement is imported without an expiry`,
  'rounded-number': ({ text }) =>
    `the spreadsheet has rounded “${text}”; the person is known by the name or the e-mail address alone`,
}
