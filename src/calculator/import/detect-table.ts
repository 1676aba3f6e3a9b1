/** What a table looks like, for the visitor to check and to correct before it is read. */
import {
  ambiguousDay,
  type Columns,
  columnsOf,
  dayOrderOf,
  headingRow,
  isPeopleTable,
  peopleColumns,
  type Row,
  textsOfDays,
} from '../../engine/tables/index.ts'
import type { Choices, TableGuess } from './protocol.ts'
import type { OpenedTable } from './open-table.ts'

const firstRows = 20
const sampleRows = 3
const longest = 60

const cut = ({ line, cells }: Row): Row => ({ line, cells: cells.map((text) => text.slice(0, longest)) })

/** The table as it is going to be read. */
export interface Layout {
  readonly headings: readonly string[]
  readonly columns: Columns
  readonly body: readonly Row[]
  readonly isOwn: boolean
}

const widthOf = (rows: readonly Row[]): number =>
  rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)

function detectHeading(rows: readonly Row[]): number | null {
  if (rows[0] && isPeopleTable(rows[0].cells)) return 0
  return headingRow(rows) ?? null
}

export function detectTable(
  { form, rows }: OpenedTable,
  choices: Choices,
): { guess: TableGuess; layout: Layout } {
  const heading = choices.heading === undefined ? detectHeading(rows) : choices.heading
  const headings = heading === null ? [] : (rows[heading]?.cells ?? [])
  const body = heading === null ? rows : rows.slice(heading + 1)
  const isOwn = heading !== null && isPeopleTable(headings)
  const guessed = isOwn ? peopleColumns : (choices.columns ?? columnsOf(headings))
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => guessed[at] ?? null)
  const days = textsOfDays(body, columns)
  const guess: TableGuess = {
    form,
    heading,
    isOwn,
    columns,
    rows: body.length,
    first: rows.slice(0, firstRows).map(cut),
    headings: headings.map((text) => text.slice(0, longest)),
    samples: body.slice(0, sampleRows).map(cut),
    order: dayOrderOf(days),
    ambiguous: ambiguousDay(days),
    asksSince: !isOwn && !columns.includes('associated-since'),
  }
  return { guess, layout: { headings, columns, body, isOwn } }
}
