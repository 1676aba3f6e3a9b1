/** Rows of a roster as entries: who earned what, when. A row that can't be used says why and is kept. */
import type { CellReader, NamedPart } from './cell-achievements.ts'
import { columnIndexes, type Cell } from './cells.ts'
import type { Columns } from './columns.ts'
import { dayWithin, type DayReading } from './days.ts'
import { broken } from './decode.ts'
import type { Entry, Roster, RowProblem, Unusable, UnusedCell } from './entries.ts'
import { oncePerText } from './once-per-text.ts'
import { createDays, type DaysOfRow } from './row-days.ts'
import { createWho } from './row-people.ts'
import { answersBy, createPassing, type WordAnswers } from './row-results.ts'
import { repeatsHeadings } from './sections.ts'
import { notComputed, type Row } from './table.ts'
import { isCellError } from './words.ts'

/** How a roster is read: what the columns and the visitor say. */
export interface RosterReading extends DayReading {
  readonly columns: Columns
  readonly read: CellReader
  readonly answers: WordAnswers
  /** The least score with which an exam is passed, where no column says it; `null` where scores don't matter. */
  readonly passingScore: number | null
  /** Whether a blank result says nothing: in a table with a column for each exam, the day is the result. */
  readonly isWide: boolean
  /** The cells of the headings, which pages repeat. */
  readonly headings: readonly string[]
}

/** Finds what no row can be used with: an error of a spreadsheet, characters that can't be read. */
function cellProblem({ cells }: Row, used: readonly number[]): RowProblem | undefined {
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

/** What the cell of an achievement says. */
interface Meaning {
  readonly cell: Cell
  readonly parts: readonly NamedPart[]
  readonly note: string
}

const isSure = ({ parts }: Meaning): boolean => parts.every(({ achievements }) => achievements.length === 1)
const isNamed = ({ parts }: Meaning): boolean => parts.some(({ achievements }) => achievements.length > 0)

/** The code tells what a title leaves open: the column that is understood whole is taken. */
function clearest(code: Meaning, title: Meaning): Meaning {
  if (isSure(code)) return code
  if (isSure(title)) return title
  return isNamed(title) && !isNamed(code) ? title : code
}

function createReader(reading: RosterReading) {
  const { columns, read, isWide, headings, passingScore } = reading
  const cellOf = columnIndexes(columns)
  const named = oncePerText(read)
  const says = answersBy(reading.answers)
  const { whoOf, isNamesake } = createWho(columns)
  const notPassed = createPassing({ columns, says, passingScore, isWide })
  const daysOf = createDays(columns, reading)
  const used = columns.flatMap((field, at) => (field && field !== 'exam' ? [at] : []))
  const employmentAt = columns.lastIndexOf('employment')
  const isHeading = repeatsHeadings(columns, headings)

  function meaningIn(row: Row, field: 'achievement' | 'title'): Meaning | undefined {
    const cell = cellOf(row, field)
    return cell && { cell, ...named(cell.text) }
  }

  /** The words beside an achievement may say that it was not passed; a day beside it would be lost. */
  function noteProblem({ cell: { column, text }, note }: Meaning): RowProblem | undefined {
    if (note === '') return undefined
    if (dayWithin.test(note)) return { code: 'not-a-day', column, text: note }
    return says.result(note) === true ? undefined : { code: 'not-passed', column, text }
  }

  /** Why the person of the row is none of ours any more. */
  function hasLeft(row: Row, { days }: DaysOfRow): RowProblem | undefined {
    const left = cellOf(row, 'left')
    if (left && says.left(left.text) !== false) return { code: 'has-left', ...left }
    if (employmentAt < 0 || days['leaves-on'] !== undefined) return undefined
    const text = row.cells[employmentAt] ?? ''
    return says.employment(text) === true ? undefined : { code: 'has-left', column: employmentAt, text }
  }

  return function readRow(
    row: Row,
    put: (entry: Entry) => void,
    refuse: (problem: RowProblem) => void,
    unused: (cell: UnusedCell['cell']) => void,
  ): void {
    if (isHeading(row)) return refuse({ code: 'headings-again' })
    const flaw = cellProblem(row, used)
    if (flaw) return refuse(flaw)
    const who = whoOf(row, unused)
    if (who.mcid === undefined && who.email === undefined && who.name === undefined) {
      return refuse({ code: 'no-person' })
    }
    if (isNamesake(row, who)) return refuse({ code: 'several-people' })
    const [code, title] = [meaningIn(row, 'achievement'), meaningIn(row, 'title')]
    const meant = code && title ? clearest(code, title) : (code ?? title)
    if (meant === undefined) return refuse({ code: 'no-achievement' })
    const denial = notPassed(row) ?? (code && noteProblem(code)) ?? (title && noteProblem(title))
    if (denial) return refuse(denial)
    const { cell, parts } = meant
    const found = daysOf(row, { cell, parts }, unused)
    if ('code' in found) return refuse(found)
    const left = hasLeft(row, found)
    if (left) return refuse(left)
    const said = cellOf(row, 'associated')?.text
    const associated =
      found.days['associated-since'] ?? (said === undefined ? undefined : says.associated(said) === true)
    for (const [place, { text, achievements }] of parts.entries()) {
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
          earned: found.earned[place] ?? found.days.earned,
          expires: found.expires[place] ?? found.days.expires,
          associated,
          leavesOn: found.days['leaves-on'],
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
