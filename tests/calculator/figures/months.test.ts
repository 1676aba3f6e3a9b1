import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMonths, monthField } from '../../../src/calculator/figures/months.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { associationTerm, associationTerms } from '../../../src/calculator/figures/glossary.ts'
import { readProgramFile } from '../../../src/engine/program/program-file.ts'
import { buildGlossary } from '../../../src/site/reference/glossary.ts'
import { program } from '../../support/program.ts'
import { calculatorOver } from '../support.ts'

const metric = 'azure-consumption'

function opened() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  const figure = () => calculator.history.$profile.get().metrics?.[metric]
  const value = () => calculator.result.$metricValues.get()[metric]
  return { ...calculator, months: createMonths(calculator), figure, value }
}

test('a total becomes a month and a month a total, and the answer stays', () => {
  const { figure, history, months, value } = opened()
  months.toMonths(metric)
  expect(figure()).toEqual([{ month: '2018-10', amount: 12000 }])
  expect(value()).toBe(12000)
  months.setMonth(metric, '2018-09', 500)
  months.setMonth(metric, '2016-01', 70)
  history.draft(monthField(metric, '2018-08'), 'soon')
  const byMonth = figure()
  months.toTotal(metric)
  expect(figure()).toBe(12500)
  expect(history.$drafts.get()).toEqual({})
  months.toMonths(metric)
  expect(figure(), 'the months that the total took the place of').toEqual(byMonth)
  for (let step = 0; step < 5; step++) history.undo()
  expect(figure()).toBe(12000)
})

test('another total than theirs does not bring the months back', () => {
  const { figure, months, organization } = opened()
  months.toMonths(metric)
  months.setMonth(metric, '2018-09', 500)
  months.toTotal(metric)
  organization.setFigure(metric, 13000)
  months.toMonths(metric)
  expect(figure()).toEqual([{ month: '2018-10', amount: 13000 }])
})

test('months that do not bear on the day leave no figure behind; the last one taken away neither', () => {
  const { figure, months, organization } = opened()
  organization.setFigure(metric, undefined)
  months.toMonths(metric)
  months.setMonth(metric, '2015-01', 5)
  months.toTotal(metric)
  expect(figure()).toBeUndefined()
  months.setMonth(metric, '2018-01', 5)
  months.setMonth(metric, '2018-01', undefined)
  expect(figure()).toBeUndefined()
})

test('a pasted column is one step; what is no amount waits in its field', () => {
  const { figure, history, months } = opened()
  months.toMonths(metric)
  const shown = ['2018-07', '2018-08', '2018-09', '2018-10']
  expect(months.fill(metric, shown, ['1', 'x', '$3.50', '', '5'], 'en')).toBe(4)
  expect(history.$last.get()?.step).toEqual({ code: 'edit-months', count: 4 })
  expect(figure()).toEqual([
    { month: '2018-07', amount: 1 },
    { month: '2018-09', amount: 3.5 },
  ])
  expect(history.$drafts.get()[monthField(metric, '2018-08')]).toBe('x')
  history.undo()
  expect(figure()).toEqual([{ month: '2018-10', amount: 12000 }])
  expect(history.$drafts.get()[monthField(metric, '2018-08')]).toBeUndefined()
})

test('the sums are the engine’s: twelve months that end with the row’s, amounts of one month added', () => {
  const { months } = opened()
  const entered = [
    { month: '2017-10', amount: 0.1 },
    { month: '2017-10', amount: 0.2 },
    { month: '2018-10', amount: 1 },
  ]
  expect(months.rows(metric, entered, ['2017-09', '2017-10', '2018-09', '2018-10'])).toEqual([
    { month: '2017-09', amount: null, sum: null },
    { month: '2017-10', amount: 0.3, sum: 0.3 },
    { month: '2018-09', amount: null, sum: 0.3 },
    { month: '2018-10', amount: 1, sum: 1 },
  ])
})

test('the glossary explains every association of the program', () => {
  const file = 'content/glossary.yaml'
  const { terms } = buildGlossary(readProgramFile(file, readFileSync(file, 'utf8')), program)
  expect(Object.keys(associationTerms).toSorted()).toEqual(Object.keys(program.associations).toSorted())
  expect(Object.keys(terms)).toEqual(
    expect.arrayContaining([associationTerm, ...Object.values(associationTerms)]),
  )
})
