import { describe, expect, test } from 'vitest'
import { readColumn } from '../../../src/calculator/kit/drafts/column.ts'
import { metricsByArea, thresholdsIn } from '../../../src/calculator/figures/metrics.ts'
import { drawMonths } from '../../../src/calculator/figures/months-drawn.ts'
import { hiddenMonths, monthsUpTo, withMonth } from '../../../src/calculator/figures/month-rows.ts'
import { program } from '../../support/program.ts'

describe('the months shown', () => {
  test('end with that of the day', () => {
    expect(monthsUpTo('2018-10-31', 12)).toEqual([
      ...['2017-11', '2017-12', '2018-01', '2018-02', '2018-03', '2018-04'],
      ...['2018-05', '2018-06', '2018-07', '2018-08', '2018-09', '2018-10'],
    ])
    expect(monthsUpTo('2018-10-01', 24)).toHaveLength(24)
  })
  test('tell of those that are entered besides', () => {
    const entered = [
      { month: '2016-05', amount: 1 },
      { month: '2015-03', amount: 1 },
      { month: '2015-03', amount: 2 },
      { month: '2018-10', amount: 1 },
    ]
    expect(hiddenMonths(entered, monthsUpTo('2018-10-29', 12))).toEqual({
      count: 2,
      first: '2015-03',
      last: '2016-05',
    })
    expect(hiddenMonths([], ['2018-10'])).toBeNull()
  })
})

test('an edit leaves the other months alone and keeps them in order', () => {
  const months = [
    { month: '2018-09', amount: 1 },
    { month: '2018-09', amount: 2 },
    { month: '2018-10', amount: 3 },
  ]
  expect(withMonth(months, '2018-09', 5)).toEqual([{ month: '2018-09', amount: 5 }, months[2]])
  expect(withMonth(months, '2018-10', undefined)).toEqual(months.slice(0, 2))
  expect(withMonth(months, '2018-01', 0)[0]).toEqual({ month: '2018-01', amount: 0 })
})

test('a column is read without its heading; a single cell is none', () => {
  expect(readColumn('Revenue\r\n1,000.50\r\n\r\n 3 \r\n')).toEqual(['1,000.50', '', '3'])
  expect(readColumn('Jan\t1\nFeb\t2')).toEqual(['1', '2'])
  expect(readColumn('1\t2\t3')).toEqual(['1', '2', '3'])
  expect(readColumn('12')).toBeNull()
  expect(readColumn('a\nb')).toBeNull()
})

test('thresholds are those of the market, each once', () => {
  const usesOf = (id: string) =>
    metricsByArea(program)
      .flatMap(({ metrics }) => metrics)
      .filter(({ metric }) => metric === id)
      .flatMap(({ uses }) => uses)
  expect(thresholdsIn(usesOf('ems-new-customers'), 'developed')).toEqual([
    { level: 'silver', amount: 3 },
    { level: 'gold', amount: 5 },
    { level: 'silver', amount: 20 },
  ])
})

describe('the drawing', () => {
  const rows = [
    { month: '2018-08', amount: null, sum: null },
    { month: '2018-09', amount: 20, sum: 20 },
    { month: '2018-10', amount: null, sum: 20 },
    { month: '2018-11', amount: 30, sum: 50 },
  ]
  const reached = [
    { level: 'silver', amount: 95 },
    { level: 'gold', amount: 100 },
  ] as const

  test('has one scale for months, sums and thresholds', () => {
    const { bars, lines } = drawMonths(rows, reached, 200, 16)
    expect(bars).toEqual([
      { x: 0.3, width: 0.15, y: 160, height: 40 },
      { x: 0.8, width: 0.15, y: 140, height: 60 },
    ])
    expect(lines.map(({ level, y }) => [level, Math.round(y)])).toEqual([
      ['gold', 0],
      ['silver', 10],
    ])
  })
  test('steps where the sum changes, and begins where there is one', () => {
    expect(drawMonths(rows, reached, 200, 16).steps).toEqual([
      { x1: 0.25, x2: 0.5, y1: 160, y2: 160 },
      { x1: 0.5, x2: 0.75, y1: 160, y2: 160 },
      { x1: 0.75, x2: 0.75, y1: 160, y2: 100 },
      { x1: 0.75, x2: 1, y1: 100, y2: 100 },
    ])
  })
  test('keeps labels apart, at either end', () => {
    const labels = (amounts: readonly number[]) =>
      drawMonths(
        rows,
        amounts.map((amount) => ({ level: 'gold', amount })),
        200,
        16,
      ).lines.map(({ labelY }) => labelY)
    expect(labels([98, 100, 99])).toEqual([0, 16, 32])
    expect(labels([1, 2, 1000])).toEqual([0, 184, 200])
  })
  test('of nothing is empty', () => {
    expect(drawMonths(rows.slice(0, 1), [], 200, 16)).toEqual({ bars: [], steps: [], lines: [] })
  })
})
