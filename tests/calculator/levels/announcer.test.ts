import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createLosses } from '../../../src/calculator/levels/losses.ts'
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type { NextLoss } from '../../../src/engine/planning/index.ts'
import { calculatorOver } from '../support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  calculator.announcer.start(calculator.result.$assessment.get())
  return {
    ...calculator,
    said() {
      vi.advanceTimersByTime(1_000)
      return calculator.announcer.$saying.get()
    },
  }
}

const silverEnds = (competency: string, on: IsoDate): NextLoss => ({
  competency,
  level: 'silver',
  on,
  becomes: 'unmet',
  unmetFrom: null,
  causes: [],
  purchasable: 'gold',
  lowersPackage: false,
  remedy: null,
})

test('typing a figure is told once it rests, by what it changed', () => {
  const { organization, announcer, said } = begin()
  for (const amount of [1, 15, 150, 1500, 15000])
    organization.setFigure('azure-consumption', amount, 'figure/azure-consumption')
  expect(announcer.$saying.get()).toBeNull()
  expect(said()).toMatchObject({
    cause: { code: 'done', step: 'edit-figure' },
    changes: [{ code: 'reached', competency: 'cloud-platform', level: 'silver' }],
  })
})

test('typing that changes no level is not echoed, and takes away what was said before', () => {
  const { organization, said } = begin()
  organization.setFigure('azure-consumption', 15000)
  expect(said()).not.toBeNull()
  organization.setFigure('azure-consumption', 15001)
  expect(said()).toBeNull()
})

test('removing someone is named with what it costs, undoing it with what it brings back', () => {
  const { history, people, said } = begin()
  people.remove('p9')
  expect(said()).toMatchObject({
    cause: { code: 'done', step: 'remove-person' },
    changes: [{ code: 'lost', competency: 'application-development', level: 'silver' }],
  })
  history.undo()
  expect(said()).toMatchObject({
    cause: { code: 'undone', step: 'remove-person' },
    changes: [{ code: 'reached', competency: 'application-development', level: 'silver' }],
  })
})

test('undoing what was typed is named, typing it is not', () => {
  const { history, organization, said } = begin()
  organization.rename('Fabrikam', 'organization/name')
  expect(said()).toBeNull()
  history.undo()
  expect(said()).toEqual({ cause: { code: 'undone', step: 'edit-organization' }, changes: [] })
})

test('another calculation date tells what it changes, and is named as the cause', () => {
  const { day, said } = begin()
  day.setDay('2019-01-01')
  expect(said()).toMatchObject({
    cause: { code: 'done', step: 'change-day', touched: { code: 'day', day: '2019-01-01' } },
    changes: [{ code: 'lost', competency: 'datacenter', level: 'silver' }],
  })
})

test('a level that comes to be at risk or unclear is told', () => {
  const { people, said } = begin()
  people.setDay('p9', 'leavesOn', '2019-01-01', 'field')
  expect(said()).toMatchObject({
    changes: [{ code: 'at-risk', competency: 'application-development', level: 'silver' }],
  })
  people.setDay('p9', 'leavesOn', undefined, 'field')
  expect(said()).toMatchObject({
    changes: [{ code: 'risk-gone', competency: 'application-development', level: 'silver' }],
  })
})

test('what was saved is opened without a word', () => {
  const calculator = calculatorOver()
  calculator.announcer.start(calculator.result.$assessment.get())
  calculator.history.begin(sampleIn('en'))
  vi.advanceTimersByTime(1_000)
  expect(calculator.announcer.$saying.get()).toBeNull()
})

test('another day is a cause of its own, whatever was done before', () => {
  const calculator = calculatorOver()
  calculator.announcer.start(calculator.result.$assessment.get())
  calculator.history.change('load-sample', sampleIn('en'))
  vi.advanceTimersByTime(1_000)
  expect(calculator.announcer.$saying.get()).toMatchObject({ cause: { code: 'done', step: 'load-sample' } })
  calculator.day.setDay('2019-01-01')
  vi.advanceTimersByTime(1_000)
  expect(calculator.announcer.$saying.get()).toMatchObject({
    cause: { code: 'done', step: 'change-day', touched: { code: 'day', day: '2019-01-01' } },
    changes: [{ code: 'lost', competency: 'datacenter', level: 'silver' }],
  })
})

test('what is found to end is told first, in place of the risk that it is', () => {
  const { people, of, said } = begin()
  const { $losses } = of(createLosses)
  const found = (losses: readonly NextLoss[]) =>
    $losses.set({ from: '2018-10-29', until: '2020-10-29', losses })
  found([])
  people.setDay('p9', 'leavesOn', '2019-01-01', 'field')
  expect(said()?.changes).toMatchObject([{ code: 'at-risk', competency: 'application-development' }])
  found([silverEnds('application-development', '2019-01-01')])
  expect(said()).toMatchObject({
    cause: { code: 'done', step: 'edit-person' },
    changes: [{ code: 'ends', competency: 'application-development', on: '2019-01-01', becomes: 'unmet' }],
  })
})

test('a level that is reached only for a time is said to be reached, and then until when', () => {
  const { organization, of, said } = begin()
  const { $losses } = of(createLosses)
  const found = (losses: readonly NextLoss[]) =>
    $losses.set({ from: '2018-10-29', until: '2020-10-29', losses })
  found([])
  said()
  organization.setFigure('azure-consumption', 15000)
  found([silverEnds('cloud-platform', '2019-09-01')])
  expect(said()?.changes).toMatchObject([
    { code: 'reached', competency: 'cloud-platform', level: 'silver' },
    { code: 'ends', competency: 'cloud-platform', level: 'silver', on: '2019-09-01' },
  ])
})

test('what was known to end when the data were opened is no news', () => {
  const { of, said } = begin()
  of(createLosses).$losses.set({ from: '2018-10-29', until: '2020-10-29', losses: [] })
  expect(said()).toBeNull()
})
