/** Tables of months and amounts as performance figures. Nothing is added up or left out unless it is said. */
import type { IsoMonth, MonthAmount } from '../profile/index.ts'
import type { MetricId } from '../program/index.ts'
import { amountReadingsOf, settleAmounts, type DecimalSign } from './amount-texts.ts'
import { serialDay, type DayOrder, type SerialCalendar } from './days.ts'
import type { FigureColumns } from './figure-columns.ts'
import { monthReadingsOf, settleMonths, type Settled } from './month-texts.ts'
import type { Row } from './table.ts'

/** A cell with an amount, and what stands beside it. */
export interface FigureCell {
  readonly line: number
  readonly column: number
  /** The name of the figure as it stands in the table; empty where the table names none. */
  readonly name: string
  readonly month: string
  readonly amount: string
  /** The competency and the path that the row speaks of. */
  readonly path: string
}

/** Returns every cell with an amount; a row without any gives one that is blank. */
export function figureCells(
  body: readonly Row[],
  headings: readonly string[],
  columns: FigureColumns,
  calendar: SerialCalendar,
): FigureCell[] {
  const all = [...columns.keys()]
  const amounts = all.filter((at) => columns[at] === 'amount')
  const paths = all.filter((at) => columns[at] === 'path')
  const [month, metric] = [columns.indexOf('month'), columns.indexOf('metric')]
  /** Months are read with days counted as usual. */
  const dayText = (text: string): string => (calendar === '1904' && serialDay(text, calendar)) || text
  return body.flatMap(({ line, cells }) => {
    const text = (at: number): string => cells[at]?.trim() ?? ''
    const heading = (at: number): string => headings[at]?.trim() ?? ''
    const filled = amounts.filter((at) => text(at) !== '')
    return (filled.length > 0 ? filled : amounts.slice(0, 1)).map((column) => ({
      line,
      column,
      name: metric >= 0 ? text(metric) : month >= 0 ? heading(column) : '',
      month: dayText(month >= 0 ? text(month) : heading(column)),
      amount: text(column),
      path: paths.map(text).join('\n'),
    }))
  })
}

/** A name of a figure in the table, with the number of its cells. */
export interface NamedFigure {
  readonly name: string
  readonly cells: number
}
/** What a table leaves open. */
export interface FigureQuestions {
  readonly names: readonly NamedFigure[]
  readonly order: Settled<DayOrder, IsoMonth>
  readonly decimal: Settled<DecimalSign, number>
}

/** Numbers of a workbook come with a point, whatever the language. */
const plainNumber = /^-?\d+(?:\.\d+)?$/

export function figureQuestions(cells: readonly FigureCell[], isWorkbook: boolean): FigureQuestions {
  const names = Map.groupBy(cells, ({ name }) => name)
  return {
    names: [...names].map(([name, { length }]) => ({ name, cells: length })),
    order: settleMonths(cells.map(({ month }) => month)),
    decimal: settleAmounts(
      cells.map(({ amount }) => amount).filter((text) => !isWorkbook || !plainNumber.test(text)),
    ),
  }
}

/** What the visitor has said; what is not said leaves its cells out. */
export interface FigureAnswers {
  readonly order: DayOrder | undefined
  readonly decimal: DecimalSign | undefined
  /** Which figure a name of the table means; `null` for none. */
  readonly meant: ReadonlyMap<string, MetricId | null>
  /** What several rows of one month are: one amount said again, or parts of the month's. */
  readonly repeated: ReadonlyMap<MetricId, 'once' | 'add'>
  readonly isWorkbook: boolean
}

/** Why a cell is not used. */
export type FigureProblem =
  | { readonly code: 'not-assigned'; readonly text: string }
  | { readonly code: 'no-amount' }
  | { readonly code: 'no-month' }
  | { readonly code: 'not-a-month'; readonly text: string }
  | { readonly code: 'month-to-settle'; readonly text: string }
  | { readonly code: 'not-an-amount'; readonly text: string }
  | { readonly code: 'amount-to-settle'; readonly text: string }
  | { readonly code: 'negative'; readonly text: string }
  /** Another row says the same for the month, under another competency or path. */
  | { readonly code: 'said-before'; readonly of: number }
  /** Several rows speak of the month, and nobody has said whether they add up. */
  | { readonly code: 'several-rows'; readonly month: IsoMonth }

export interface UnusedFigure {
  readonly cell: FigureCell
  readonly problem: FigureProblem
}

/** Several rows of one month and one figure. */
export interface Repetition {
  readonly metric: MetricId
  /** Whether the rows of each month say the same amount; otherwise they can only add up. */
  readonly isSame: boolean
  readonly months: number
  readonly example: { readonly month: IsoMonth; readonly amounts: readonly number[] }
}

export interface ReadFigures {
  readonly figures: ReadonlyMap<MetricId, readonly MonthAmount[]>
  readonly repetitions: readonly Repetition[]
  readonly unused: readonly UnusedFigure[]
  /** Rows that bring something in, and the others: together all rows of the table. */
  readonly rows: { readonly used: number; readonly unused: number }
}

interface Entry {
  readonly cell: FigureCell
  readonly metric: MetricId
  readonly month: IsoMonth
  readonly amount: number
}

function monthOfCell({ month: text }: FigureCell, order: DayOrder | undefined): IsoMonth | FigureProblem {
  if (text === '') return { code: 'no-month' }
  const { dayFirst, monthFirst } = monthReadingsOf(text)
  if ((dayFirst ?? monthFirst) === undefined) return { code: 'not-a-month', text }
  if (dayFirst === monthFirst) return dayFirst!
  if (!order) return { code: 'month-to-settle', text }
  return (order === 'day-first' ? dayFirst : monthFirst) ?? { code: 'not-a-month', text }
}

function amountOfCell(
  { amount: text }: FigureCell,
  decimal: DecimalSign | undefined,
  isWorkbook: boolean,
): number | FigureProblem {
  if (text === '') return { code: 'no-amount' }
  const { point, comma } = amountReadingsOf(text)
  if ((point ?? comma) === undefined) return { code: 'not-an-amount', text }
  const sign = isWorkbook && plainNumber.test(text) ? 'point' : decimal
  if (point !== comma && !sign) return { code: 'amount-to-settle', text }
  const amount = point === comma ? point : { point, comma }[sign!]
  if (amount === undefined) return { code: 'not-an-amount', text }
  return amount < 0 ? { code: 'negative', text } : amount
}

function readCell(cell: FigureCell, answers: FigureAnswers): Entry | FigureProblem {
  const amount = amountOfCell(cell, answers.decimal, answers.isWorkbook)
  if (typeof amount === 'object' && amount.code === 'no-amount') return amount
  const metric = answers.meant.get(cell.name)
  if (!metric) return { code: 'not-assigned', text: cell.name }
  const month = monthOfCell(cell, answers.order)
  if (typeof month === 'object') return month
  return typeof amount === 'object' ? amount : { cell, metric, month, amount }
}

const isSameAmount = (entries: readonly Entry[]): boolean =>
  entries.every(({ amount }) => amount === entries[0]!.amount)

/** Whether the rows differ in the competency or the path alone: one contribution that counts in several places. */
const isSaidAgain = (entries: readonly Entry[]): boolean =>
  isSameAmount(entries) &&
  new Set(entries.map(({ cell }) => cell.name)).size === 1 &&
  new Set(entries.map(({ cell }) => cell.path)).size === entries.length

/** Binary fractions hold cents only nearly. */
const sum = (entries: readonly Entry[]): number =>
  Number(entries.reduce((total, { amount }) => total + amount, 0).toFixed(6))

interface Joined {
  readonly months: readonly MonthAmount[]
  readonly repetition: Repetition | undefined
  readonly unused: readonly UnusedFigure[]
}

function joinMonths(
  metric: MetricId,
  entries: readonly Entry[],
  repeated: 'once' | 'add' | undefined,
): Joined {
  const byMonth = [...Map.groupBy(entries, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1))
  const asked = byMonth.filter(([, some]) => some.length > 1 && !isSaidAgain(some))
  const isSame = asked.every(([, some]) => isSameAmount(some))
  const way = repeated === 'once' && !isSame ? undefined : repeated
  const months: MonthAmount[] = []
  const unused: UnusedFigure[] = []
  for (const [month, some] of byMonth) {
    const isOnce = some.length === 1 || isSaidAgain(some) || way === 'once'
    if (isOnce) {
      months.push({ month, amount: some[0]!.amount })
      for (const { cell } of some.slice(1))
        unused.push({ cell, problem: { code: 'said-before', of: some[0]!.cell.line } })
    } else if (way === 'add') months.push({ month, amount: sum(some) })
    else for (const { cell } of some) unused.push({ cell, problem: { code: 'several-rows', month } })
  }
  const [first] = asked
  const repetition = first && {
    metric,
    isSame,
    months: asked.length,
    example: { month: first[0], amounts: first[1].map(({ amount }) => amount) },
  }
  return { months, repetition, unused }
}

/** Reads the cells by what was said of them. */
export function readFigures(cells: readonly FigureCell[], answers: FigureAnswers): ReadFigures {
  const entries: Entry[] = []
  const unused: UnusedFigure[] = []
  for (const cell of cells) {
    const read = readCell(cell, answers)
    if ('code' in read) unused.push({ cell, problem: read })
    else entries.push(read)
  }
  const joined = [...Map.groupBy(entries, ({ metric }) => metric)].map(
    ([metric, some]) => [metric, joinMonths(metric, some, answers.repeated.get(metric))] as const,
  )
  const all = [...unused, ...joined.flatMap(([, { unused }]) => unused)]
  const left = new Set(all.map(({ cell }) => cell))
  const used = new Set(cells.filter((cell) => !left.has(cell)).map(({ line }) => line))
  const lines = new Set(cells.map(({ line }) => line))
  return {
    figures: new Map(
      joined.filter(([, { months }]) => months.length > 0).map(([metric, { months }]) => [metric, months]),
    ),
    repetitions: joined.flatMap(([, { repetition }]) => repetition ?? []),
    unused: all.sort((a, b) => a.cell.line - b.cell.line || a.cell.column - b.cell.column),
    rows: { used: used.size, unused: lines.size - used.size },
  }
}
