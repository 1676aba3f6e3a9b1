/** What the columns of a table of figures hold, told from their headings and from their values. */
import { isAmountText } from './amount-texts.ts'
import { isMonthAlone, isMonthText } from './month-texts.ts'
import type { Row } from './table.ts'

export const figureFields = ['metric', 'month', 'amount', 'path'] as const
/** `path` stands for the competency and its path: they tell rows apart that repeat one contribution. */
export type FigureField = (typeof figureFields)[number]
/** The field of each column, or `null` for a column that is not used. Several may hold amounts. */
export type FigureColumns = readonly (FigureField | null)[]

/** The export on competency performance names its columns in insights-data-definitions (2020-12-14). */
const headings: Readonly<Record<FigureField | 'unused', readonly string[]>> = {
  metric: ['MetricName', 'Metric', 'Figure', 'Performance figure', 'Показатель', 'Название показателя', 'Kennzahl'],
  month: ['Month', 'Date', 'Period', 'Месяц', 'Дата', 'Период', 'Monat', 'Datum'],
  amount: [
    'MetricMonthlyContribution', 'Monthly contribution', 'Amount', 'Value', 'Количество', 'Сумма', 'Значение',
    'За месяц', 'Betrag', 'Wert', 'Anzahl',
  ],
  path: ['CompetencyName', 'CompetencyAttainmentOptionName', 'Competency', 'Компетенция', 'Путь', 'Kompetenz'],
  unused: ['TTMAggregate', 'AnniversaryYearAggregate', 'GoldThreshold', 'SilverThreshold'],
} // prettier-ignore

const key = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')

const known = new Map(
  ([...figureFields, 'unused'] as const).flatMap((field) =>
    headings[field].map((heading) => [key(heading), field] as const),
  ),
)

/** The months that stand in a row by themselves; one alone is a value. */
const monthsIn = (cells: readonly string[]): number => cells.filter(isMonthAlone).length

/** How many rows may stand above the headings. */
const rowsAbove = 20

/** Returns the row of headings by its position: the one with the most known ones, or with months; `null` for none. */
export function figureHeading(rows: readonly Row[]): number | null {
  const scores = rows.slice(0, rowsAbove).map(({ cells }) => {
    const months = monthsIn(cells)
    const words = cells.filter((cell) => known.has(key(cell))).length
    return months > 1 ? words + months : months === 1 ? 0 : words
  })
  const best = Math.max(0, ...scores)
  return best === 0 ? null : scores.indexOf(best)
}

/** Nine of ten that hold something. */
function mostly(body: readonly Row[], column: number, is: (text: string) => boolean): boolean {
  const texts = body.map(({ cells }) => cells[column]?.trim() ?? '').filter((text) => text !== '')
  return texts.length > 0 && texts.filter(is).length >= texts.length * 0.9
}

/** Returns what each column holds; `headings` is empty for a table without. */
export function figureColumnsOf(headings: readonly string[], body: readonly Row[]): FigureColumns {
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), headings.length)
  const said = Array.from({ length: width }, (_, at) => known.get(key(headings[at] ?? '')))
  const columns = said.map((field) => (field === 'unused' ? null : (field ?? null)))
  const isFree = (at: number) => said[at] === undefined
  const all = [...columns.keys()]
  const byValues = (field: FigureField, is: (text: string) => boolean) => {
    if (columns.includes(field)) return
    const at = all.find((at) => isFree(at) && columns[at] === null && mostly(body, at, is))
    if (at !== undefined) columns[at] = field
  }
  const heads = all.filter((at) => isFree(at) && isMonthAlone(headings[at] ?? ''))
  if (heads.length > 1 && !columns.includes('month')) {
    for (const at of heads) columns[at] = 'amount'
  } else {
    byValues('month', isMonthAlone)
    byValues('month', isMonthText)
    const amounts = all.filter((at) => isFree(at) && columns[at] === null && mostly(body, at, isAmountText))
    // Beside the names of figures there is one amount; without them each column is a figure of its own.
    if (!columns.includes('amount') && (amounts.length === 1 || !columns.includes('metric')))
      for (const at of amounts) columns[at] = 'amount'
  }
  byValues('metric', (text) => !isAmountText(text) && !isMonthText(text))
  return columns.map((field, at) =>
    field === 'metric' || field === 'month' ? (columns.indexOf(field) === at ? field : null) : field,
  )
}

/** What the columns don't say yet, without which nothing can be read. */
export function missingFigureFields(
  headings: readonly string[],
  columns: FigureColumns,
): ('month' | 'amount')[] {
  const amounts = [...columns.keys()].filter((at) => columns[at] === 'amount')
  const inHeadings = amounts.length > 0 && amounts.every((at) => isMonthAlone(headings[at] ?? ''))
  return [
    ...(columns.includes('month') || inHeadings ? [] : (['month'] as const)),
    ...(amounts.length > 0 ? [] : (['amount'] as const)),
  ]
}
