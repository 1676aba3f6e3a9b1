/** What a table looks like, for the visitor to check and to correct before it is read. */
import {
  ambiguousDay,
  answerOf,
  asSeen,
  belowAchievements,
  type Body,
  type CellReader,
  type Columns,
  countToFill,
  dayOrderOf,
  describeColumns,
  filledDown,
  headingRow,
  isPeopleTable,
  latestNumberedDay,
  type NumberedDay,
  ofPerson,
  peopleColumns,
  recurringColumns,
  personFields,
  wordQuestions,
  repeatsHeadings,
  type Row,
  type SerialCalendar,
  stacked,
  textsOfDays,
  textsOfQuestions,
  turned,
  unrolled,
} from '../../engine/tables/index.ts'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Choices, Form, TableGuess, Valued } from './protocol.ts'
import type { OpenedTable } from './open-table.ts'

const firstRows = 20
const sampleRows = 3
const longest = 60
/** Whoever has more words than these for one question has another kind of column. */
const mostValues = 60

const cut = ({ line, cells }: Row): Row => ({ line, cells: cells.map((text) => text.slice(0, longest)) })

/** The table as it is going to be read. */
export interface Layout {
  readonly headings: readonly string[]
  readonly columns: Columns
  readonly body: readonly Row[]
  readonly isOwn: boolean
  /** Whether columns were exams, and have become rows. */
  readonly isWide: boolean
}

const widthOf = (rows: readonly Row[]): number =>
  rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)

function detectHeading(rows: readonly Row[], read: CellReader): number | null {
  if (rows[0] && isPeopleTable(rows[0].cells)) return 0
  const isAchievement = (text: string) => read(text).parts.some(({ achievements }) => achievements.length > 0)
  return headingRow(rows, isAchievement) ?? null
}

const isTurned = (columns: Columns): boolean => columns.includes('exam') || columns.includes('person')

/** The rows as they are read: of one person, filled down, one for each achievement. */
function shaped(body: Body, headings: readonly string[], { person, fill }: Choices, read: CellReader): Body {
  const named = person ? ofPerson(body, person) : body
  const filled = fill ? filledDown(named) : named
  return isTurned(filled.columns) ? turned(filled, headings, read) : unrolled(filled, headings)
}

/** What the words of the table answer, the unknown ones first. */
function valuesIn({ columns, rows }: Body, isWide: boolean, read: CellReader): readonly Valued[] {
  const said = textsOfQuestions(rows, columns, read, isWide)
  return wordQuestions.flatMap((question) => {
    const values = said[question]
      .map(({ text, count }) => ({ text, count, known: answerOf(question, text) }))
      .sort(
        (one, other) =>
          Number(one.known !== undefined) - Number(other.known !== undefined) || other.count - one.count,
      )
    return values.length === 0 ? [] : [{ question, values: values.slice(0, mostValues) }]
  })
}

/** A table that is to be filled down has many rows that don't say who; a few are left out and listed. */
const fewest = 0.2

function toFillIn(table: Body): number {
  const found = countToFill(table)
  return found >= fewest * table.rows.length ? found : 0
}

/**
 * The calendar that numbers of days belong to. A workbook says it. In other files Excel's own is meant, unless by the
 * other one, too, all days had passed when the rules were published.
 */
function calendarOf(form: Form, numbered: NumberedDay | null, published: IsoDate): SerialCalendar | null {
  if (form.kind === 'workbook') return form.calendar
  return numbered !== null && numbered['1904'] <= published ? null : '1900'
}

export function detectTable(
  { form, rows: opened }: OpenedTable,
  choices: Choices,
  read: CellReader,
  published: IsoDate,
): { guess: TableGuess; layout: Layout } {
  // What this calculator has written comes back to the letter.
  const rows = opened[0] && isPeopleTable(opened[0].cells) ? opened : asSeen(opened)
  const heading = choices.heading === undefined ? detectHeading(rows, read) : choices.heading
  const headings = heading === null ? [] : (rows[heading]?.cells ?? [])
  const below = heading === null ? rows : rows.slice(heading + 1)
  const isOwn = heading !== null && isPeopleTable(headings)
  const width = widthOf(rows)
  const described = isOwn ? undefined : describeColumns(headings, width, below, read)
  const guessed = described ? (choices.columns ?? described.columns) : peopleColumns
  const columns = Array.from({ length: width }, (_, at) => guessed[at] ?? null)
  const isWide = isTurned(columns)
  const table = isWide || isOwn ? { columns, rows: below } : stacked({ columns, rows: below }, headings)
  const titled = belowAchievements(table, rows.slice(0, heading ?? 0), read)
  const body = isOwn ? table : shaped(titled, headings, choices, read)
  const days = textsOfDays(body.rows, body.columns, read)
  const numbered = latestNumberedDay(days)
  const isHeading = repeatsHeadings(body.columns, headings)
  const said = { columns: body.columns, rows: body.rows.filter((row) => !isHeading(row)) }
  const values = isOwn ? [] : valuesIn(said, isWide, read)
  const holds = (field: (typeof columns)[number]) => columns.includes(field)
  const guess: TableGuess = {
    form,
    heading,
    isOwn,
    columns,
    times: recurringColumns(headings).map((one) => one?.time ?? null),
    hints: described?.hints.map((hint, at) => (columns[at] === null ? hint : null)) ?? [],
    rows: below.length,
    first: rows.slice(0, firstRows).map(cut),
    headings: headings.map((text) => text.slice(0, longest)),
    samples: below.slice(0, sampleRows).map(cut),
    order: dayOrderOf(days),
    ambiguous: ambiguousDay(days),
    numbered,
    calendar: calendarOf(form, numbered, published),
    values,
    isBelow: titled !== table,
    toFill: isOwn ? 0 : toFillIn(table),
    asksPerson: !isOwn && !holds('person') && !columns.some((field) => field && personFields.includes(field)),
    asksPassingScore: holds('score') && !holds('passing-score') && !holds('result'),
    asksSince: !isOwn && !holds('associated-since'),
  }
  return { guess, layout: { headings, columns: body.columns, body: body.rows, isOwn, isWide } }
}
