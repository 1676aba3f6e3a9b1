import { describe, expect, test } from 'vitest'
import {
  chooseFigureColumn,
  figureChanges,
  layoutOf,
  monthsChanged,
  namedAlike,
  withFigures,
} from '../../../src/calculator/figures/figures-import.ts'
import { readTable } from '../../../src/calculator/import/read-table.ts'
import { writeWorkbook } from '../../../src/engine/tables/index.ts'
import { readFigures } from '../../../src/engine/tables/figures.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'

const profile = (metrics: Profile['metrics'] & {}): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  metrics,
})
const changesOf = (metrics: Profile['metrics'] & {}, months: [string, number][]) =>
  figureChanges(
    program,
    profile(metrics),
    new Map([['azure-consumption', months.map(([month, amount]) => ({ month, amount }))]]),
    '2018-10-29',
  )

describe('what a table changes', () => {
  test('is said month by month, with what stays', () => {
    const before = {
      'azure-consumption': [
        { month: '2018-08', amount: 1 },
        { month: '2018-09', amount: 2 },
        { month: '2018-09', amount: 3 },
        { month: '2018-10', amount: 4 },
      ],
    }
    const changes = changesOf(before, [
      ['2018-09', 7],
      ['2018-10', 4],
      ['2018-11', 9],
    ])
    expect(changes).toEqual([
      {
        metric: 'azure-consumption',
        months: [
          { month: '2018-09', amount: 7, before: 5 },
          { month: '2018-10', amount: 4, before: 4 },
          { month: '2018-11', amount: 9, before: null },
        ],
        total: undefined,
        kept: 1,
        onDay: [10, 12],
        figure: [
          { month: '2018-08', amount: 1 },
          { month: '2018-09', amount: 7 },
          { month: '2018-10', amount: 4 },
          { month: '2018-11', amount: 9 },
        ],
      },
    ])
    expect(monthsChanged(changes)).toBe(2)
    const after = withFigures(profile(before), changes)
    expect(after.metrics!['azure-consumption']).toEqual(changes[0]!.figure)
    expect(
      monthsChanged(
        figureChanges(program, after, new Map([['azure-consumption', changes[0]!.figure]]), '2018-10-29'),
      ),
    ).toBe(0)
  })
  test('may be a total that gives way to its months', () => {
    const changes = changesOf({ 'azure-consumption': 100 }, [['2018-10', 4]])
    expect(changes).toMatchObject([{ total: 100, onDay: [100, 4], months: [{ before: null }] }])
    expect(monthsChanged(changes)).toBe(1)
  })
})

test('a name is taken for a figure where it is ours, in either language, and nowhere else', () => {
  const { en, ru } = program.metrics['azure-consumption']!.name
  const names = ['azure-consumption', en.toUpperCase(), ` ${ru} `, 'Azure Consumption', 'Azure', '']
  expect([
    ...namedAlike(
      program,
      names.map((name) => ({ name, cells: 1 })),
    ),
  ]).toEqual(names.slice(0, 3).map((name) => [name, 'azure-consumption']))
})

test('one column holds the month and one the name; amounts may stand in several', () => {
  expect(chooseFigureColumn(['month', 'amount', null], 2, 'month')).toEqual([null, 'amount', 'month'])
  expect(chooseFigureColumn(['month', 'amount', null], 2, 'amount')).toEqual(['month', 'amount', 'amount'])
})

test('a workbook is read with its days and numbers, whatever stands above the headings', async () => {
  const bytes = writeWorkbook([
    {
      name: 'Performance',
      headings: ['Report of October'],
      rows: [
        ['CompetencyName', 'Month', 'MetricName', 'MetricMonthlyContribution', 'TTMAggregate'],
        ['A', { day: '2018-09-01' }, 'azure-consumption', 1234.5, 99],
        ['B', { day: '2018-09-01' }, 'azure-consumption', 1234.5, 99],
        ['A', { day: '2018-10-01' }, 'Something else', 12.345, 99],
      ],
    },
  ])
  const reply = await readTable({ source: new File([new Uint8Array(bytes)], 'x.xlsx'), choices: {} })
  if ('trouble' in reply) throw new Error(reply.trouble.code)
  const layout = layoutOf(reply.table, {})
  expect(layout).toMatchObject({ heading: 1, rows: 3, missing: [], isWorkbook: true })
  expect([layout.questions.order.way, layout.questions.decimal.way]).toEqual(['either', 'either'])
  const read = readFigures(layout.cells, {
    order: undefined,
    decimal: undefined,
    meant: namedAlike(program, layout.questions.names),
    repeated: new Map(),
    isWorkbook: true,
  })
  expect([...read.figures]).toEqual([['azure-consumption', [{ month: '2018-09', amount: 1234.5 }]]])
  expect(read.unused.map(({ problem }) => problem.code)).toEqual(['said-before', 'not-assigned'])
  expect(read.rows).toEqual({ used: 1, unused: 2 })
})

test('what is no table is answered with the trouble', async () => {
  expect(await readTable({ source: new File(['PK\u0003\u0004'], 'x.xlsx'), choices: {} })).toHaveProperty(
    'trouble',
  )
})
