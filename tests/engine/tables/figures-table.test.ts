import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountReadingsOf } from '../../../src/engine/tables/amount-texts.ts'
import {
  figureColumnsOf,
  figureHeading,
  missingFigureFields,
} from '../../../src/engine/tables/figure-columns.ts'
import { figureCells, figureQuestions, readFigures } from '../../../src/engine/tables/figures-table.ts'
import type { FigureAnswers } from '../../../src/engine/tables/figures-table.ts'
import { monthReadingsOf } from '../../../src/engine/tables/month-texts.ts'

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }))

function opened(text: string) {
  const rows = table(text)
  const heading = figureHeading(rows)
  const headings = heading === null ? [] : rows[heading]!.cells
  const body = heading === null ? rows : rows.slice(heading + 1)
  const columns = figureColumnsOf(headings, body)
  return { heading, headings, columns, body, cells: figureCells(body, headings, columns, '1900') }
}
const answers = (more: Partial<FigureAnswers> = {}): FigureAnswers => ({
  order: undefined,
  decimal: undefined,
  meant: new Map(),
  repeated: new Map(),
  isWorkbook: false,
  ...more,
})
const problems = ({ unused }: ReturnType<typeof readFigures>) =>
  unused.map(({ cell, problem }) => [cell.line, problem.code])

describe('a month', () => {
  test.each([
    ['2018-10', '2018-10'],
    ['2018/10', '2018-10'],
    ['201810', '2018-10'],
    ['10/2018', '2018-10'],
    ['10.2018', '2018-10'],
    ['Oct 2018', '2018-10'],
    ['October, 2018', '2018-10'],
    ['Oct-18', '2018-10'],
    ['2018 Oct', '2018-10'],
    ['октябрь 2018', '2018-10'],
    ['окт. 2018', '2018-10'],
    ['октябрь 2018 г.', '2018-10'],
    ['октября 2018 года', '2018-10'],
    ['май 2018', '2018-05'],
    ['März 2018', '2018-03'],
    ['2018-10-31', '2018-10'],
    ['31.10.2018', '2018-10'],
    ['43404', '2018-10'],
  ])('%s is %s', (text, month) => {
    expect(monthReadingsOf(text)).toEqual({ dayFirst: month, monthFirst: month })
  })
  test.each(['2018', 'Q3 2018', 'Total', 'Итого', '13/2018', '10/18', 'October', '', '0000-01', '120'])(
    '%j is none',
    (text) => {
      expect(monthReadingsOf(text)).toEqual({ dayFirst: undefined, monthFirst: undefined })
    },
  )
  test('of a day that can be read in two orders is two', () => {
    expect(monthReadingsOf('10/1/2018')).toEqual({ dayFirst: '2018-01', monthFirst: '2018-10' })
  })
})

describe('an amount', () => {
  test.each([
    ['12000', 12000, 12000],
    ['12 000', 12000, 12000],
    ['12\u202f000,50', undefined, 12000.5],
    ['$12,000.50', 12000.5, undefined],
    ['12.000,50', undefined, 12000.5],
    ['12,000', 12000, 12],
    ['12.000', 12, 12000],
    ['1,234,567', 1234567, undefined],
    ["1'234.5", 1234.5, undefined],
    ['0,500', undefined, 0.5],
    ['(500)', -500, -500],
    ['−3', -3, -3],
    ['500 долл. США', 500, 500],
    ['0', 0, 0],
    ['12 34', undefined, undefined],
    ['n/a', undefined, undefined],
    ['1,2,3', undefined, undefined],
    ['€5', undefined, undefined],
    ['', undefined, undefined],
  ])('%j by a point is %j, by a comma %j', (text, point, comma) => {
    expect(amountReadingsOf(text)).toEqual({ point, comma })
  })
})

describe('the columns', () => {
  it('of the performance export are known, and its sums and thresholds are no amounts', () => {
    const { columns, heading } = opened(`
      Report of 29 October 2018
      CompetencyName | CompetencyAttainmentOptionName | Month | MetricName | MetricMonthlyContribution | TTMAggregate | AnniversaryYearAggregate | GoldThreshold | SilverThreshold
      Cloud Platform | Azure | 2018-10 | X | 5 | 50 | 40 | 100 | 25`)
    expect(heading).toBe(1)
    expect(columns).toEqual(['path', 'path', 'month', 'metric', 'amount', null, null, null, null])
  })
  it('without headings are known by their values', () => {
    expect(opened('2018-01 | 100\n2018-02 | 43374')).toMatchObject({
      heading: null,
      columns: ['month', 'amount'],
    })
    expect(opened('43101 | 100\n43132 | 200').columns).toEqual(['month', 'amount'])
  })
  it('may each be a figure', () => {
    const { cells } = opened('Месяц | Azure | Office\nянв. 2018 | 5 | 7\nфев. 2018 | | 8')
    expect(cells.map(({ line, name, amount }) => [line, name, amount])).toEqual([
      [2, 'Azure', '5'],
      [2, 'Office', '7'],
      [3, 'Office', '8'],
    ])
  })
  it('may each be a month', () => {
    const { cells } = opened('Figure | Jan 2018 | Feb 2018 | Total\nAzure | 5 | 6 | 11\nOffice | 7 | 8 | 15')
    expect(cells.map(({ name, month, amount }) => [name, month, amount])).toEqual([
      ['Azure', 'Jan 2018', '5'],
      ['Azure', 'Feb 2018', '6'],
      ['Office', 'Jan 2018', '7'],
      ['Office', 'Feb 2018', '8'],
    ])
  })
  it('that are missing are said', () => {
    const { headings, columns } = opened('Name | Note\nAda | x')
    expect(missingFigureFields(headings, columns)).toEqual(['month', 'amount'])
  })
})

describe('reading', () => {
  const meant = new Map([['X', 'azure-consumption']])
  it('uses nothing of a figure that nobody has assigned', () => {
    const { cells } = opened('Metric | Month | Amount\nX | 2018-01 | 5\nY | 2018-01 | 6')
    const read = readFigures(cells, answers({ meant }))
    expect([...read.figures]).toEqual([['azure-consumption', [{ month: '2018-01', amount: 5 }]]])
    expect(problems(read)).toEqual([[3, 'not-assigned']])
    expect(read.rows).toEqual({ used: 1, unused: 1 })
  })
  it('takes once what the export repeats for another competency, and says so', () => {
    const { cells } = opened(`
      CompetencyName | Month | MetricName | MetricMonthlyContribution
      A | 2018-01 | X | 5
      B | 2018-01 | X | 5
      A | 2018-02 | X | 7`)
    const read = readFigures(cells, answers({ meant }))
    expect(read.figures.get('azure-consumption')).toEqual([
      { month: '2018-01', amount: 5 },
      { month: '2018-02', amount: 7 },
    ])
    expect(read.unused).toMatchObject([{ cell: { line: 3 }, problem: { code: 'said-before', of: 2 } }])
    expect(read.repetitions).toEqual([])
  })
  it('asks what other repeated rows mean, and leaves them out until it is said', () => {
    const { cells } = opened('Metric | Month | Amount\nX | 2018-01 | 5\nX | 2018-01 | 5\nX | 2018-02 | 1')
    const read = (way?: 'once' | 'add') =>
      readFigures(cells, answers({ meant, repeated: new Map(way ? [['azure-consumption', way]] : []) }))
    expect(read().figures.get('azure-consumption')).toEqual([{ month: '2018-02', amount: 1 }])
    expect(problems(read())).toEqual([
      [2, 'several-rows'],
      [3, 'several-rows'],
    ])
    expect(read().repetitions).toMatchObject([{ isSame: true, months: 1, example: { amounts: [5, 5] } }])
    expect(read('once').figures.get('azure-consumption')![0]).toEqual({ month: '2018-01', amount: 5 })
    expect(read('add').figures.get('azure-consumption')![0]).toEqual({ month: '2018-01', amount: 10 })
  })
  it('can only add up rows that differ', () => {
    const { cells } = opened('Metric | Month | Amount\nX | 2018-01 | 5\nX | 2018-01 | 6.1')
    const read = (way: 'once' | 'add') =>
      readFigures(
        cells,
        answers({ meant, decimal: 'point', repeated: new Map([['azure-consumption', way]]) }),
      )
    expect(read('once').figures.size).toBe(0)
    expect(read('once').repetitions).toMatchObject([{ isSame: false }])
    expect(read('add').figures.get('azure-consumption')).toEqual([{ month: '2018-01', amount: 11.1 }])
  })
  it('asks for the order of days and for the sign of fractions where nothing settles them', () => {
    const { cells } = opened('Metric | Month | Amount\nX | 10/1/2018 | 12,000\nX | 11/1/2018 | 13,500')
    const questions = figureQuestions(cells, false)
    expect(questions.order).toEqual({
      way: null,
      example: { text: '10/1/2018', readings: ['2018-01', '2018-10'] },
    })
    expect(questions.decimal).toEqual({ way: null, example: { text: '12,000', readings: [12000, 12] } })
    expect(problems(readFigures(cells, answers({ meant })))).toEqual([
      [2, 'month-to-settle'],
      [3, 'month-to-settle'],
    ])
    const read = readFigures(cells, answers({ meant, order: 'month-first', decimal: 'point' }))
    expect(read.figures.get('azure-consumption')).toEqual([
      { month: '2018-10', amount: 12000 },
      { month: '2018-11', amount: 13500 },
    ])
  })
  it('is settled by a single cell of the column', () => {
    const { cells } = opened('Month | X\n13/1/2018 | 12,000\n11/2/2018 | 1,000.5')
    const { order, decimal } = figureQuestions(cells, false)
    expect([order, decimal]).toEqual([{ way: 'day-first' }, { way: 'point' }])
  })
  it('takes the numbers of a workbook as they are', () => {
    const { cells } = opened('Month | X\n2018-01 | 12.345')
    expect(figureQuestions(cells, true).decimal).toEqual({ way: 'either' })
    const read = readFigures(cells, answers({ meant, isWorkbook: true }))
    expect(read.figures.get('azure-consumption')).toEqual([{ month: '2018-01', amount: 12.345 }])
  })
  it('says of every cell why it is not used', () => {
    const { cells } = opened(`
      Metric | Month | Amount
      X | 2018-01 |
      X | | 5
      X | Total | 5
      X | 2018-02 | many
      X | 2018-03 | -5`)
    expect(problems(readFigures(cells, answers({ meant })))).toEqual([
      [2, 'no-amount'],
      [3, 'no-month'],
      [4, 'not-a-month'],
      [5, 'not-an-amount'],
      [6, 'negative'],
    ])
  })
})

test('what is stored is what was written, or it was asked about; every row is counted', () => {
  const month = fc.record({
    year: fc.integer({ min: 2015, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  interface Month {
    year: number
    month: number
  }
  const pad = (n: number) => String(n).padStart(2, '0')
  const monthForms: ((m: Month) => string)[] = [
    ({ year, month }) => `${year}-${pad(month)}`,
    ({ year, month }) => `${month}/${year}`,
    ({ year, month }) => `${month}/1/${year}`,
    ({ year, month }) => `01.${pad(month)}.${year}`,
    ({ year, month }) =>
      new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1),
      ),
    ({ year, month }) =>
      new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1),
      ),
    ({ year, month }) => String((Date.UTC(year, month - 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
  ]
  const amountForms = ['en', 'de', 'ru', 'de-CH'].map(
    (locale) => (cents: number) => new Intl.NumberFormat(locale).format(cents / 100),
  )
  const rows = fc.array(
    fc.record({ name: fc.constantFrom('X', 'Y'), at: month, cents: fc.integer({ min: 0, max: 1e9 }) }),
    { minLength: 1, maxLength: 30 },
  )
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...monthForms),
      fc.constantFrom(...amountForms),
      (rows, monthOf, amountOf) => {
        const body = rows.map(({ name, at, cents }, line) => ({
          line: line + 2,
          cells: [name, monthOf(at), amountOf(cents)],
        }))
        const cells = figureCells(body, ['Metric', 'Month', 'Amount'], ['metric', 'month', 'amount'], '1900')
        const { order, decimal } = figureQuestions(cells, false)
        const read = readFigures(
          cells,
          answers({
            meant: new Map([
              ['X', 'x'],
              ['Y', 'y'],
            ]),
            order: order.way === 'either' ? undefined : (order.way ?? undefined),
            decimal: decimal.way === 'either' ? undefined : (decimal.way ?? undefined),
          }),
        )
        expect(read.rows.used + read.rows.unused).toBe(rows.length)
        for (const [metric, months] of read.figures)
          for (const { month, amount } of months)
            expect(
              rows.filter(
                ({ name, at, cents }) =>
                  name.toLowerCase() === metric &&
                  `${at.year}-${pad(at.month)}` === month &&
                  cents / 100 === amount,
              ),
            ).toHaveLength(1)
        for (const { problem } of read.unused)
          expect(['month-to-settle', 'amount-to-settle', 'several-rows']).toContain(problem.code)
      },
    ),
    { numRuns: 2000 },
  )
})
