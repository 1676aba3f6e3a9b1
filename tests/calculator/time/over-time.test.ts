import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { readNews, type Answering } from '../../../src/calculator/time/asker.ts'
import { createForecaster, type ForecastQuestion } from '../../../src/calculator/time/forecast.ts'
import { createTime } from '../../../src/calculator/time/over-time.ts'
import { calculatorOver } from '../support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const takes = 500

/** Answers as the worker does, after a while, and notes what it was told. */
function createWorkers() {
  const told: string[][] = []
  const workers: { fail: () => void; isEnded: boolean }[] = []
  const open = (): Answering => {
    const answer = createForecaster()
    const listeners = new Map<string, (event: never) => void>()
    const worker = { fail: () => listeners.get('error')?.({} as never), isEnded: false }
    workers.push(worker)
    return {
      postMessage(sent: string) {
        const news = readNews<ForecastQuestion>(sent)
        told.push(Object.keys(news))
        setTimeout(() => {
          if (!worker.isEnded) listeners.get('message')?.({ data: structuredClone(answer(news)) } as never)
        }, takes)
      },
      terminate: () => (worker.isEnded = true),
      addEventListener: (type: string, listener: (event: never) => void) => listeners.set(type, listener),
    } as unknown as Answering
  }
  return { told, workers, open }
}

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  calculator.view.showAnswer('time')
  const { told, workers, open } = createWorkers()
  const time = createTime(calculator, open)
  const stop = time.start()
  const rest = () => vi.advanceTimersByTime(2_000)
  return { ...calculator, time, told, workers, stop, rest }
}

test('answers at once, and says the stages with what is at risk', () => {
  const { time, rest } = begin()
  expect([time.$phase.get(), time.$forecast.get()]).toEqual(['computing', null])
  rest()
  expect(time.$phase.get()).toBe('ready')
  const { standings, renewal, renewable, timeline } = time.$forecast.get()!
  expect([timeline.from, timeline.until]).toEqual(['2017-10-29', '2020-10-29'])
  expect(renewal!.phase).toBe('in-force')
  expect(renewable).toEqual([renewal!.window])
  expect(standings.find(({ stage }) => stage === 'at-risk')).toEqual({
    competency: 'datacenter',
    level: 'silver',
    stage: 'at-risk',
    risk: {
      anniversary: '2019-03-01',
      becomes: 'unmet',
      since: '2019-01-01',
      path: expect.any(String) as string,
      failing: [
        { figures: expect.objectContaining({ kind: 'people', have: 1, need: 2 }) as unknown, doubts: [] },
      ],
      causes: [{ code: 'no-longer-accepted', person: 'p5', achievement: '70-247', on: '2019-01-01' }],
      moreCauses: 0,
    },
  })
})

test('typing waits until it rests, and only the last question is asked of a busy worker', () => {
  const { time, organization, told, rest } = begin()
  rest()
  for (const amount of [1, 15, 150]) organization.setFigure('azure-consumption', amount)
  vi.advanceTimersByTime(50)
  expect(told).toHaveLength(1)
  expect(time.$phase.get()).toBe('computing')
  vi.advanceTimersByTime(100)
  organization.setFigure('azure-consumption', 1500)
  vi.advanceTimersByTime(150)
  organization.setFigure('azure-consumption', 15000)
  rest()
  expect(told).toEqual([['program', 'profile', 'drawn', 'on', 'assumption'], ['profile'], ['profile']])
  expect(time.$phase.get()).toBe('ready')
  const spans = time.$forecast.get()!.timeline.competencies['cloud-platform']!.silver!
  expect(spans.at(-1)!.status).toBe('met')
})

test('a day within what is drawn moves nothing but the day; another day moves what is drawn', () => {
  const { time, day, told, rest } = begin()
  rest()
  time.moveTo('2019-01-01')
  rest()
  expect(told.at(-1)).toEqual(['on'])
  expect([day.$day.get(), time.$isOffCentre.get()]).toEqual(['2019-01-01', true])
  expect(time.$forecast.get()!.timeline.from).toBe('2017-10-29')
  // Lost by then, and still shown.
  const [lost] = time.$forecast.get()!.standings.filter(({ stage }) => stage === 'at-risk')
  expect(lost!.risk!.since).toBe('2019-01-01')
  time.recentre()
  rest()
  expect([time.$forecast.get()!.timeline.from, time.$isOffCentre.get()]).toEqual(['2018-01-01', false])
  day.setDay('2019-02-01')
  rest()
  expect(time.$forecast.get()!.timeline.from).toBe('2018-02-01')
  time.moveTo('2030-01-01')
  rest()
  expect(time.$forecast.get()!.timeline.from).toBe('2029-01-01')
})

test('the months to come are assumed as chosen, in the stages too', () => {
  const { time, organization, history, rest } = begin()
  organization.setFigure('o365-active-entitlements', undefined)
  const id = 'small-and-midmarket-cloud-solutions'
  const metrics = {
    'o365-new-customers': [
      { month: '2018-03', amount: 3 },
      { month: '2018-04', amount: 2 },
    ],
  }
  history.change('edit-figure', {
    ...history.$profile.get(),
    metrics,
    subscription: { level: 'silver', purchased: '2018-05-01' },
  })
  const state = () => {
    rest()
    const { timeline, standings } = time.$forecast.get()!
    return [
      timeline.competencies[id]!.silver!.at(-1)!.status,
      standings.find(({ competency, level }) => competency === id && level === 'silver')?.stage,
    ]
  }
  expect(state()).toEqual(['unmet', 'at-risk'])
  time.assume('last-value-continues')
  expect(state()).toEqual(['met', 'active'])
  expect(time.$forecast.get()!.timeline.assumed).toEqual([
    { metric: 'o365-new-customers', last: '2018-04', amount: 2 },
  ])
})

test('nothing is computed while another view is shown', () => {
  const { time, view, organization, told, rest } = begin()
  rest()
  view.showAnswer('levels')
  organization.setFigure('azure-consumption', 15000)
  rest()
  expect(told).toHaveLength(1)
  view.showAnswer('time')
  rest()
  expect(told).toHaveLength(2)
  view.showAnswer('levels')
  view.showAnswer('time')
  rest()
  expect([told.length, time.$phase.get()]).toEqual([2, 'ready'])
})

test('a worker that fails is said, and another one begins anew', () => {
  const { time, told, workers, rest, stop } = begin()
  workers[0]!.fail()
  expect([time.$phase.get(), workers[0]!.isEnded]).toEqual(['failed', true])
  time.tryAgain()
  rest()
  expect(time.$phase.get()).toBe('ready')
  expect(told[1]).toContain('program')
  stop()
  expect(workers[1]!.isEnded).toBe(true)
})

test('the calendar holds what lies ahead of the day', () => {
  const { time, rest } = begin()
  expect(time.$events.get()).toEqual([])
  rest()
  expect(time.$events.get().map(({ key }) => key)).toEqual([
    'review-2019-03-01',
    'lapse-datacenter-silver',
    'reminder-1-2019-03-01',
    'anniversary-2019-03-01',
    'window-2019-03-01',
    'reminder-2-2019-03-01',
    'lapse-small-and-midmarket-cloud-solutions-silver',
  ])
  time.moveTo('2019-03-31')
  expect(time.$events.get()).toHaveLength(2)
})

test('a package bought at the end of the calendar leaves everything in order', () => {
  const { history, day, time, rest } = begin()
  history.change('edit-package', {
    ...history.$profile.get(),
    subscription: { level: 'silver', purchased: '9999-12-31' },
  })
  day.setDay('9999-12-31')
  rest()
  expect(time.$phase.get()).toBe('ready')
})
