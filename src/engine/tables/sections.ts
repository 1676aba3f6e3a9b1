/** Tables below each other in one sheet: each may have headings of its own, or stand below what it is about. */
import type { CellReader } from './cell-achievements.ts'
import { columnsOf, fieldOf, headingKey, hintOf, type Columns, type Field } from './columns.ts'
import { isDay } from './days.ts'
import { oncePerText } from './once-per-text.ts'
import type { Body } from './reshape.ts'
import type { Row } from './table.ts'

const filledIn = ({ cells }: Row): readonly string[] => cells.filter((text) => text !== '')

/** Prepares to tell whether a row has nothing but headings, of which two are known. */
function createIsOfHeadings(): (row: Row) => boolean {
  const isKnown = oncePerText((text) => fieldOf(text) !== undefined)
  const mayBeOne = oncePerText(
    (text) => /^\P{N}{1,40}$/u.test(text) && (isKnown(text) || hintOf(text) !== undefined),
  )
  return (row) => {
    // Most rows are told by their first cell.
    if (!mayBeOne(row.cells.find((text) => text !== '') ?? '')) return false
    const texts = filledIn(row)
    return (
      texts.filter(isKnown).length > 1 &&
      texts.every((text) => isKnown(text) || (hintOf(text) !== undefined && !isDay(text)))
    )
  }
}

/** Tells the rows that are the headings once more, as pages repeat them. */
export function repeatsHeadings(columns: Columns, headings: readonly string[]): (row: Row) => boolean {
  const headed = columns.flatMap((field, at) => (field && field !== 'exam' && headings[at] ? [at] : []))
  return ({ cells }) => headed.length > 1 && headed.every((at) => (cells[at] ?? '') === headings[at])
}

/**
 * Where the columns below other headings belong: below the same heading, or else where their field stands. Fields that
 * none of the columns holds stand behind them.
 */
function placesIn(
  others: readonly string[],
  headings: readonly string[],
  columns: (Field | null)[],
): ReadonlyMap<number, number> {
  const keys = headings.map(headingKey)
  return new Map(
    columnsOf(others).flatMap((field, at) => {
      const same = keys.indexOf(headingKey(others[at] ?? ''))
      if (field === null || same >= 0) return same >= 0 ? [[at, same] as const] : []
      const place = columns.indexOf(field)
      return [[at, place < 0 ? columns.push(field) - 1 : place] as const]
    }),
  )
}

/**
 * Brings rows below other headings in the order of the first ones. Such headings become the first ones, by which they
 * are known as headings again.
 */
export function stacked(body: Body, headings: readonly string[]): Body {
  const isOfHeadings = createIsOfHeadings()
  const width = body.columns.length
  const columns = [...body.columns]
  let places: ReadonlyMap<number, number> | undefined
  const rows = body.rows.map((row) => {
    if (isOfHeadings(row)) {
      const found = placesIn(row.cells, headings, columns)
      places = [...found].every(([from, to]) => from === to) ? undefined : found
      return { line: row.line, cells: headings }
    }
    if (!places) return row
    const cells = Array.from({ length: Math.max(width, columns.length) }, () => '')
    for (const [from, to] of places) cells[to] = row.cells[from] ?? ''
    return { line: row.line, cells }
  })
  return { columns, rows }
}

/** What learning systems write before it. */
const course = /^(?:course|курс|kurs|cours|curso)$/i

/** The achievement that is all that a row says, as a heading of those below it. */
function achievementAlone(row: Row, read: CellReader): string | undefined {
  const texts = filledIn(row)
  if (texts.length !== 1) return undefined
  const { parts, note } = read(texts[0]!)
  return parts.length === 1 && parts[0]!.achievements.length === 1 && (note === '' || course.test(note))
    ? parts[0]!.text
    : undefined
}

/** Gives rows the achievement that stands alone above them, where no column says what was achieved. */
export function belowAchievements(body: Body, above: readonly Row[], read: CellReader): Body {
  const { columns, rows } = body
  const saysWhat = columns.some((field) => field === 'achievement' || field === 'title' || field === 'exam')
  // In a single column any line may be alone.
  if (saysWhat || columns.length < 2) return body
  let current = above.map((row) => achievementAlone(row, read)).findLast((text) => text !== undefined)
  if (current === undefined && !rows.some((row) => achievementAlone(row, read) !== undefined)) return body
  return {
    columns: [...columns, 'achievement'],
    rows: rows.map((row) => {
      const alone = achievementAlone(row, read)
      current = alone ?? current
      const cells = Array.from({ length: columns.length }, (_, at) => row.cells[at] ?? '')
      return { line: row.line, cells: alone === undefined ? [...cells, current ?? ''] : cells }
    }),
  }
}
