/** Rows of a roster as entries: who earned what, when. A row that can't be used says why and is kept. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId } from '../program/index.ts'
import type { CellReader } from './cell-achievements.ts'
import { columnIndexes, seen, textOf, type Cell } from './cells.ts'
import type { Columns } from './columns.ts'
import { dayIn, dayWithin, isMonth, type DayOrder } from './days.ts'
import { broken } from './decode.ts'
import { remembered } from './remembered.ts'
import type { Row } from './table.ts'
import { answerOf, isCellError, wordQuestions, saysNever, type Question } from './words.ts'
import { notComputed } from './workbook.ts'

/** One achievement of a row as an entry. */
export interface Entry {
  readonly row: Row
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
  readonly achievement: AchievementId
  readonly earned: IsoDate | undefined
  readonly expires: IsoDate | undefined
  /** What the table says of the association: the day, only that there is one or none, or nothing. */
  readonly associated: IsoDate | boolean | undefined
  readonly leavesOn: IsoDate | undefined
}

interface AtCell {
  readonly column: number
  readonly text: string
}

/** A reason why a row can't be used, or an achievement in it. */
export type RowProblem =
  | { readonly code: 'no-person' }
  | { readonly code: 'no-achievement' }
  /** No requirement of the edition names it. */
  | ({ readonly code: 'not-named' } & AtCell)
  /** Several achievements have or had this title. */
  | ({ readonly code: 'several-achievements'; readonly achievements: readonly AchievementId[] } & AtCell)
  | ({ readonly code: 'not-a-day' } & AtCell)
  /** The table says, in words or by the score, that it was not passed. */
  | ({ readonly code: 'not-passed' } & AtCell)
  | ({ readonly code: 'not-a-score' } & AtCell)
  /** The person no longer works here. */
  | ({ readonly code: 'has-left' } & AtCell)
  /** Only a name is given, and several people have it. */
  | { readonly code: 'several-people' }
  /** An error of the spreadsheet stands where a value should. */
  | ({ readonly code: 'cell-error' } & AtCell)
  /** A formula that no spreadsheet has computed. */
  | { readonly code: 'not-computed'; readonly column: number }
  /** Characters that the encoding doesn't have. */
  | ({ readonly code: 'unreadable' } & AtCell)
  /** The row of headings, once more. */
  | { readonly code: 'headings-again' }

/** A row that can't be used. */
export interface Unusable {
  readonly row: Row
  readonly problem: RowProblem
}

/** A cell that is not used though its row is. */
export interface UnusedCell {
  readonly row: Row
  readonly cell: { readonly code: 'month-of-expiry' | 'rounded-number' } & AtCell
}

/** All rows of a roster, read. */
export interface Roster {
  readonly entries: readonly Entry[]
  readonly unusable: readonly Unusable[]
  readonly unusedCells: readonly UnusedCell[]
}

/** What each text answers to a question; texts that are not here are looked up among the known words. */
export type Answers = Readonly<Record<Question, Readonly<Record<string, boolean>>>>

/** How a roster is read: what the columns and the visitor say. */
export interface RosterReading {
  readonly columns: Columns
  readonly read: CellReader
  readonly order: DayOrder
  readonly answers: Answers
  /** The least score with which an exam is passed, where no column says it; `null` where scores don't matter. */
  readonly passingScore: number | null
  /** Whether a blank result says nothing: in a table with a column for each exam, the day is the result. */
  readonly isWide: boolean
  /** The cells of the headings, which pages repeat. */
  readonly headings: readonly string[]
}

const dayFields = ['earned', 'expires', 'associated-since', 'leaves-on'] as const
type DayField = (typeof dayFields)[number]

/** Returns the texts in the columns of days, each once. */
export function textsOfDays(rows: readonly Row[], columns: Columns): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const field of dayFields) {
    if (!columns.includes(field)) continue
    const text = textOf(columns, field)
    for (const row of rows) texts.add(text(row))
  }
  return texts
}

/** The columns of results; several may say whether it was passed. */
const resultColumns = (columns: Columns): readonly number[] =>
  columns.flatMap((field, at) => (field === 'result' ? [at] : []))

/** What the tables says to a question, with how often. */
export interface Said {
  readonly text: string
  readonly count: number
}

/** Returns what the rows say to each question: the texts of its columns, and for results the words beside codes. */
export function textsOfQuestions(
  rows: readonly Row[],
  columns: Columns,
  read: CellReader,
  isWide: boolean,
): Readonly<Record<Question, readonly Said[]>> {
  const [achievementOf, titleOf] = [textOf(columns, 'achievement'), textOf(columns, 'title')]
  const [associatedOf, employmentOf] = [textOf(columns, 'associated'), textOf(columns, 'employment')]
  const noteOf = remembered((text) => read(text).note)
  const counts: Record<Question, Map<string, number>> = {
    result: new Map(),
    associated: new Map(),
    employment: new Map(),
  }
  const put = (question: Question, text: string) =>
    counts[question].set(text, (counts[question].get(text) ?? 0) + 1)
  const results = resultColumns(columns)
  const hasEmployment = columns.includes('employment')
  for (const row of rows) {
    const [achievement, title] = [achievementOf(row), titleOf(row)]
    if (achievement === '' && title === '') continue
    for (const column of results) {
      const text = seen(row.cells[column] ?? '')
      if (text !== '' || !isWide) put('result', text)
    }
    for (const note of [noteOf(achievement), noteOf(title)])
      if (note !== '' && !dayWithin.test(note)) put('result', note)
    const associated = associatedOf(row)
    if (associated !== '') put('associated', associated)
    if (hasEmployment) put('employment', employmentOf(row))
  }
  const listed = (question: Question) => [...counts[question]].map(([text, count]) => ({ text, count }))
  return { result: listed('result'), associated: listed('associated'), employment: listed('employment') }
}

const amountIn = (text: string): number | undefined => {
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:%|\/\s*\d+|(?:of|из|von)\s+\d+)?$/iu.exec(text)
  return match ? Number(match[1]!.replace(',', '.')) : undefined
}

/** A spreadsheet makes numbers of MCIDs: 1001.0, 1,001, and 1.00E+03, which has lost its digits. */
function mcidOf(text: string): string | 'rounded' {
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return 'rounded'
  const plain = text.replace(/^(?:mc(?:p?\s*id)?|id|№|#)\s*[:#]?\s*(?=\d)/i, '')
  if (/^\d+[.,]0+$/.test(plain)) return plain.replace(/[.,]0+$/, '')
  return /^\d{1,3}(?:[, ']\d{3})+$/.test(plain) ? plain.replace(/\D/g, '') : plain
}

/** What stands for nobody where a name should. */
const nobody =
  /^(?:n\/a|none|null|unknown|vacant|tbd|test user|нет|н\/д|неизвестно|total:?|итого:?|всего:?)$/i

interface Who {
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
}

/** A name with its address: `Ada Byron <ada@contoso.example>`. */
const withAddress = /^(?<name>[^<>]*?)\s*[<(](?:mailto:)?(?<email>[^\s@<>()]+@[^\s@<>()]+)[>)]$/i

function createReader({ columns, read, order, answers, passingScore, isWide, headings }: RosterReading) {
  const cellOf = columnIndexes(columns)
  const named = remembered(read)
  const dayOf = remembered((text) => dayIn(text, order))
  const isMonthText = remembered(isMonth)
  const isNever = remembered(saysNever)
  const says = Object.fromEntries(
    wordQuestions.map((question) => [
      question,
      remembered((text) =>
        Object.hasOwn(answers[question], text) ? answers[question][text] : answerOf(question, text),
      ),
    ]),
  ) as Readonly<Record<Question, (text: string) => boolean | undefined>>
  const results = resultColumns(columns)
  const used = columns.flatMap((field, at) => (field && field !== 'exam' ? [at] : []))
  const heading = headings.map(seen)
  const isHeading = ({ cells }: Row) =>
    used.filter((at) => heading[at]).length > 1 &&
    used.every((at) => !heading[at] || seen(cells[at] ?? '') === heading[at])

  function cellProblem({ cells }: Row): RowProblem | undefined {
    for (const column of used) {
      const text = cells[column] ?? ''
      if (text === '') continue
      if (text[0] === '#') {
        if (text === notComputed) return { code: 'not-computed', column }
        if (isCellError(text)) return { code: 'cell-error', column, text }
      }
      if (text.includes(broken)) return { code: 'unreadable', column, text }
    }
    return undefined
  }

  const emailOf = textOf(columns, 'email')
  const nameOf = textOf(columns, 'name')
  const [firstOf, lastOf] = [textOf(columns, 'first-name'), textOf(columns, 'last-name')]

  function whoOf(row: Row, unused: (cell: UnusedCell['cell']) => void): Who {
    let name: string | undefined = nameOf(row) || `${firstOf(row)} ${lastOf(row)}`.trim() || undefined
    const address = emailOf(row)
    let email = address.includes('@') ? address.replace(/^mailto:/i, '') : undefined
    const both = name?.includes('@') && name.length < 200 ? withAddress.exec(name)?.groups : undefined
    if (both) {
      email ??= both['email']
      name = both['name'] || undefined
    } else if (name?.includes('@') && /^[^\s@]+@[^\s@]+$/.test(name)) {
      email ??= name
      name = undefined
    }
    if (name !== undefined && (nobody.test(name) || !/\p{L}/u.test(name))) name = undefined
    const number = cellOf(row, 'mcid')
    const mcid = number && /\d/.test(number.text) ? mcidOf(number.text) : undefined
    if (mcid === 'rounded') unused({ code: 'rounded-number', ...number! })
    return { mcid: mcid === 'rounded' ? undefined : mcid, email, name }
  }

  /** The number of the first who has a name: another number is a namesake, whom a name can't tell apart. */
  const numberOf = textOf(columns, 'number')
  const numbers = new Map<string, string>()
  function isNamesake(row: Row, { mcid, email, name }: Who): boolean {
    if (name === undefined || mcid !== undefined || email !== undefined) return false
    const number = numberOf(row)
    if (number === '') return false
    const key = name.toLowerCase()
    const first = numbers.get(key) ?? number
    numbers.set(key, first)
    return first !== number
  }

  /** Why what the row names was not passed, by the words and the score in it. */
  function notPassed(row: Row): RowProblem | undefined {
    let isSaid = false
    for (const column of results) {
      const text = seen(row.cells[column] ?? '')
      if (text === '' && isWide) continue
      const isPassed = says.result(text)
      if (isPassed !== true) return { code: 'not-passed', column, text }
      isSaid = true
    }
    const score = cellOf(row, 'score')
    if (isSaid || !score) return undefined
    const least = cellOf(row, 'passing-score')
    const needed = (least && amountIn(least.text)) ?? passingScore
    if (needed === null) return undefined
    const reached = amountIn(score.text)
    if (reached === undefined) {
      return says.result(score.text) === true ? undefined : { code: 'not-a-score', ...score }
    }
    return reached < needed ? { code: 'not-passed', ...score } : undefined
  }

  /** What a cell says, and whether the words beside it say that it was not passed. */
  function meantBy(cell: Cell) {
    const { parts, note } = named(cell.text)
    const hasDay = dayWithin.test(note)
    return { cell, parts, note, hasDay, isDenied: note !== '' && !hasDay && says.result(note) !== true }
  }

  return function readRow(
    row: Row,
    put: (entry: Entry) => void,
    refuse: (problem: RowProblem) => void,
    unused: (cell: UnusedCell['cell']) => void,
  ): void {
    if (isHeading(row)) return refuse({ code: 'headings-again' })
    const flaw = cellProblem(row)
    if (flaw) return refuse(flaw)
    const who = whoOf(row, unused)
    if (who.mcid === undefined && who.email === undefined && who.name === undefined) {
      return refuse({ code: 'no-person' })
    }
    if (isNamesake(row, who)) return refuse({ code: 'several-people' })
    const cells = [cellOf(row, 'achievement'), cellOf(row, 'title')].filter((cell) => cell !== undefined)
    if (cells.length === 0) return refuse({ code: 'no-achievement' })
    const denial = notPassed(row)
    if (denial) return refuse(denial)
    const meant = cells.map(meantBy)
    const denied = meant.find(({ isDenied }) => isDenied)
    if (denied) return refuse({ code: 'not-passed', ...denied.cell })
    // A day beside a code would be lost: it is for its own column.
    const dated = meant.find(({ hasDay }) => hasDay)
    if (dated) return refuse({ code: 'not-a-day', column: dated.cell.column, text: dated.note })
    const days: Partial<Record<DayField, IsoDate>> = {}
    for (const field of dayFields) {
      const cell = cellOf(row, field)
      if (!cell) continue
      const day = dayOf(cell.text)
      if (day !== undefined) {
        days[field] = day
        continue
      }
      const mayEnd = field === 'expires' || field === 'leaves-on'
      if (mayEnd && isNever(cell.text)) continue
      if (field !== 'expires' || !isMonthText(cell.text)) return refuse({ code: 'not-a-day', ...cell })
      unused({ code: 'month-of-expiry', ...cell })
    }
    // HR systems write a far day for "never".
    if (days.expires !== undefined && isNever(cellOf(row, 'expires')!.text)) delete days.expires
    const employment = cellOf(row, 'employment')
    if (columns.includes('employment') && days['leaves-on'] === undefined) {
      if (says.employment(employment?.text ?? '') !== true) {
        return refuse({
          code: 'has-left',
          column: employment?.column ?? columns.indexOf('employment'),
          text: employment?.text ?? '',
        })
      }
    }
    const said = cellOf(row, 'associated')?.text
    const associated =
      days['associated-since'] ?? (said === undefined ? undefined : says.associated(said) === true)
    // The code tells what a title leaves open: the column that is understood whole is taken.
    const sure = meant.find(({ parts }) => parts.every(({ achievements }) => achievements.length === 1))
    const open = meant.find(({ parts }) => parts.some(({ achievements }) => achievements.length > 0))
    const { cell, parts } = sure ?? open ?? meant[0]!
    for (const { text, achievements } of parts) {
      // A title is asked about as it stands by itself.
      const at = {
        column: cell.column,
        text: parts.length === 1 && achievements.length < 2 ? cell.text : text,
      }
      const [achievement, ...others] = achievements
      if (achievement === undefined) refuse({ code: 'not-named', ...at })
      else if (others.length > 0) refuse({ code: 'several-achievements', ...at, achievements })
      else {
        put({
          row,
          ...who,
          achievement,
          earned: days.earned,
          expires: days.expires,
          associated,
          leavesOn: days['leaves-on'],
        })
      }
    }
  }
}

/**
 * Reads the rows below the headings.
 * @param progress called now and then with the share that has been read, 0 to 1
 */
export function readRoster(
  rows: readonly Row[],
  reading: RosterReading,
  progress: (share: number) => void,
): Roster {
  const readRow = createReader(reading)
  const entries: Entry[] = []
  const unusable: Unusable[] = []
  const unusedCells: UnusedCell[] = []
  for (const [at, row] of rows.entries()) {
    if (at % 4096 === 0) progress(at / rows.length)
    readRow(
      row,
      (entry) => entries.push(entry),
      (problem) => unusable.push({ row, problem }),
      (cell) => unusedCells.push({ row, cell }),
    )
  }
  return { entries, unusable, unusedCells }
}
