/** What is taken for months that nobody has entered yet. */
import { expect, test } from 'vitest'
import { type Assumption, withAssumedMonths } from '../../../src/engine/timeline/assumed-months.ts'
import type { MetricFigure } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { program } from '../../support/program.ts'
import { tinyProgram } from '../../support/tiny-program.ts'

/** What is assumed for Azure consumption, a sum of twelve months, up to two months after the last one entered. */
function assume(
  figure: MetricFigure,
  assumption: Assumption,
  metric = 'azure-consumption',
  rules: Program = program,
) {
  const profile = {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    metrics: { [metric]: figure },
  } as const
  const { assumed, profile: filled } = withAssumedMonths(rules, profile, assumption, '2018-12-15')
  const entered = typeof figure === 'number' ? 0 : figure.length
  const now = filled.metrics![metric]!
  return { assumed, further: typeof now === 'number' ? now : now.slice(entered) }
}

test('the average is that of the twelve months that end with the last', () => {
  const twelve = [
    { month: '2017-11', amount: 120 },
    { month: '2018-10', amount: 240 },
  ]
  const assumed = { metric: 'azure-consumption', last: '2018-10', amount: 180 }
  const further = [
    { month: '2018-11', amount: 180 },
    { month: '2018-12', amount: 180 },
  ]
  expect(assume(twelve, 'average-continues')).toEqual({ assumed: [assumed], further })
  const before = { month: '2017-10', amount: 9999 }
  expect(assume([before, ...twelve], 'average-continues')).toEqual({ assumed: [assumed], further })
})

test('amounts of one month add up and count as one', () => {
  const figure = [
    { month: '2018-10', amount: 1 },
    { month: '2018-10', amount: 2 },
    { month: '2018-09', amount: 5 },
  ]
  expect(assume(figure, 'average-continues').assumed).toMatchObject([{ last: '2018-10', amount: 4 }])
  expect(assume(figure, 'last-value-continues').assumed).toMatchObject([{ last: '2018-10', amount: 3 }])
})

test('nothing more means no month more, and so does a last month of nothing', () => {
  const figure = [{ month: '2018-10', amount: 7 }]
  expect(assume(figure, 'nothing-more')).toMatchObject({ assumed: [{ amount: 0 }], further: [] })
  const ended = [...figure, { month: '2018-11', amount: 0 }]
  expect(assume(ended, 'last-value-continues')).toMatchObject({ assumed: [{ amount: 0 }], further: [] })
})

test('one number, no months and an unknown figure are left as they are', () => {
  expect(assume(500, 'average-continues')).toEqual({ assumed: [], further: 500 })
  expect(assume([], 'average-continues')).toEqual({ assumed: [], further: [] })
  expect(assume([{ month: '2018-10', amount: 1 }], 'average-continues', 'unknown')).toEqual({
    assumed: [],
    further: [],
  })
})

test('a count of today stays as it is; where it may also be a sum, its last month goes on', () => {
  const figure = [
    { month: '2018-09', amount: 40 },
    { month: '2018-10', amount: 60 },
  ]
  expect(assume(figure, 'average-continues', 'power-bi-seats')).toEqual({ assumed: [], further: [] })
  const metric = 'ems-active-entitlements'
  const going = (assumption: Assumption) => assume(figure, assumption, metric)
  expect(going('average-continues')).toEqual({
    assumed: [{ metric, last: '2018-10', amount: 60 }],
    further: [
      { month: '2018-11', amount: 60 },
      { month: '2018-12', amount: 60 },
    ],
  })
  expect(going('last-value-continues')).toEqual(going('average-continues'))
  expect(going('nothing-more')).toEqual({ assumed: [{ metric, last: '2018-10', amount: 0 }], further: [] })
})

test('a sum that may also be meant as a count goes on as a sum', () => {
  const either = tinyProgram({ metrics: { sum: { otherPeriod: 'current' } }, competencies: [] })
  const figure = [
    { month: '2018-09', amount: 40 },
    { month: '2018-10', amount: 60 },
  ]
  expect(assume(figure, 'average-continues', 'sum', either).further).toEqual([
    { month: '2018-11', amount: 50 },
    { month: '2018-12', amount: 50 },
  ])
})
