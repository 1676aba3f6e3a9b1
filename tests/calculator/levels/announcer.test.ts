import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  calculator.announcer.start()
  return {
    ...calculator,
    said() {
      vi.advanceTimersByTime(1_000)
      return calculator.announcer.$saying.get()
    },
  }
}

test('typing a figure is told once it rests, by what it changed', () => {
  const { organization, announcer, said } = begin()
  for (const amount of [1, 15, 150, 1500, 15000])
    organization.setFigure('azure-consumption', amount, 'figure/azure-consumption')
  expect(announcer.$saying.get()).toBeNull()
  expect(said()).toEqual({
    code: 'step',
    event: null,
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

test('removing somebody is named with what it costs, undoing it with what it brings back', () => {
  const { history, people, said } = begin()
  people.remove('p9')
  expect(said()).toEqual({
    code: 'step',
    event: { code: 'done', step: 'remove-person' },
    changes: [{ code: 'lost', competency: 'application-development', level: 'silver' }],
  })
  history.undo()
  expect(said()).toEqual({
    code: 'step',
    event: { code: 'undone', step: 'remove-person' },
    changes: [{ code: 'reached', competency: 'application-development', level: 'silver' }],
  })
})

test('undoing what was typed is named, typing it is not', () => {
  const { history, organization, said } = begin()
  organization.rename('Fabrikam', 'organization/name')
  expect(said()).toBeNull()
  history.undo()
  expect(said()).toEqual({ code: 'step', event: { code: 'undone', step: 'edit-organization' }, changes: [] })
})

test('another day of judgement tells what it changes', () => {
  const { day, said } = begin()
  day.setDay('2019-01-01')
  expect(said()).toMatchObject({
    event: null,
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

test('a problem in a field is told at once', () => {
  const { announcer } = begin()
  announcer.sayProblem({ code: 'no-such-day' })
  expect(announcer.$saying.get()).toEqual({ code: 'problem', problem: { code: 'no-such-day' } })
})
