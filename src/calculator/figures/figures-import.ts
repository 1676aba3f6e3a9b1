/** A table of figures as it is going to be read, and what it would change. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { IsoMonth, MonthAmount, Profile } from '../../engine/profile/index.ts'
import type { MetricId, Program } from '../../engine/program/index.ts'
import { metricValue } from '../../engine/requirements/index.ts'
import type { Row } from '../../engine/tables/index.ts'
import {
  figureCells,
  figureColumnsOf,
  figureHeading,
  figureQuestions,
  missingFigureFields,
  type FigureCell,
  type FigureColumns,
  type FigureField,
  type FigureQuestions,
} from '../../engine/tables/figures.ts'
import type { OpenedTable } from '../import/index.ts'
import { setFigure } from '../workspace/edits/organization.ts'

/** What the visitor has chosen of the layout; what is not chosen is detected. */
export interface LayoutChoices {
  readonly heading?: number | null
  readonly columns?: FigureColumns
}
export interface FigureLayout {
  readonly isWorkbook: boolean
  readonly heading: number | null
  readonly headings: readonly string[]
  readonly columns: FigureColumns
  /** How many rows stand beneath the headings. */
  readonly rows: number
  readonly samples: readonly Row[]
  readonly missing: readonly ('month' | 'amount')[]
  readonly cells: readonly FigureCell[]
  readonly questions: FigureQuestions
}

const sampleRows = 3

export function layoutOf({ form, rows }: OpenedTable, choices: LayoutChoices): FigureLayout {
  const heading = choices.heading === undefined ? figureHeading(rows) : choices.heading
  const headings = heading === null ? [] : (rows[heading]?.cells ?? [])
  const body = heading === null ? rows : rows.slice(heading + 1)
  const columns = choices.columns ?? figureColumnsOf(headings, body)
  const missing = missingFigureFields(headings, columns)
  const calendar = form.kind === 'workbook' ? form.calendar : '1900'
  const cells = missing.length > 0 ? [] : figureCells(body, headings, columns, calendar)
  const isWorkbook = form.kind === 'workbook'
  return {
    isWorkbook,
    heading,
    headings,
    columns,
    rows: body.length,
    samples: body.slice(0, sampleRows),
    missing,
    cells,
    questions: figureQuestions(cells, isWorkbook),
  }
}

/** The columns with another field for one of them; only amounts and paths stand in several. */
export const chooseFigureColumn = (
  columns: FigureColumns,
  column: number,
  field: FigureField | null,
): FigureColumns =>
  columns.map((other, at) => {
    if (at === column) return field
    return other === field && (field === 'metric' || field === 'month') ? null : other
  })

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

/** Returns the figures that the names are already: by their id, or by our name for them in either language. */
export function namedAlike({ metrics }: Program, names: FigureQuestions['names']): Map<string, MetricId> {
  const known = new Map(
    Object.entries(metrics).flatMap(([id, { name }]) =>
      [id, ...Object.values(name)].map((text) => [plain(text), id] as const),
    ),
  )
  return new Map(
    names.flatMap(({ name }) => {
      const metric = known.get(plain(name))
      return metric === undefined ? [] : [[name, metric] as const]
    }),
  )
}

export interface MonthChange {
  readonly month: IsoMonth
  readonly amount: number
  /** What stands there now; `null` for nothing. */
  readonly before: number | null
}
/** What the table makes of one figure. */
export interface FigureChange {
  readonly metric: MetricId
  readonly months: readonly MonthChange[]
  /** A total that gives way to the months. */
  readonly total: number | undefined
  /** How many months that the table doesn't speak of stay. */
  readonly kept: number
  /** What the figure amounts to on the day, before and after. */
  readonly onDay: readonly [before: number | null, after: number | null]
  readonly figure: readonly MonthAmount[]
}

const byMonth = (a: MonthAmount, b: MonthAmount): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : 0

export function figureChanges(
  { metrics }: Program,
  profile: Profile,
  figures: ReadonlyMap<MetricId, readonly MonthAmount[]>,
  on: IsoDate,
): FigureChange[] {
  return [...figures].map(([metric, months]): FigureChange => {
    const now = profile.metrics?.[metric]
    const entered = typeof now === 'object' ? now : []
    const told = new Set(months.map(({ month }) => month))
    const others = entered.filter(({ month }) => !told.has(month))
    const figure = [...others, ...months].toSorted(byMonth)
    const { period } = metrics[metric]!
    return {
      metric,
      months: months.map(({ month, amount }) => {
        const own = entered.filter((one) => one.month === month)
        return { month, amount, before: metricValue(own, period, `${month}-01`) }
      }),
      total: typeof now === 'number' ? now : undefined,
      kept: new Set(others.map(({ month }) => month)).size,
      onDay: [metricValue(now, period, on), metricValue(figure, period, on)],
      figure,
    }
  })
}

/** Returns how many months would be other than they are. */
export const monthsChanged = (changes: readonly FigureChange[]): number =>
  changes.reduce(
    (sum, { months, total }) =>
      sum +
      (total === undefined ? months.filter(({ amount, before }) => amount !== before).length : months.length),
    0,
  )

export const withFigures = (profile: Profile, changes: readonly FigureChange[]): Profile =>
  changes.reduce((all, { metric, figure }) => setFigure(all, metric, [...figure]), profile)
