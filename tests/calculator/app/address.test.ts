import { describe, expect, test, vi } from 'vitest'
import { followPlace, readAddress, startAddress } from '../../../src/calculator/app/address.ts'
import { createCalculator, type Calculator } from '../../../src/calculator/workspace/calculator.ts'
import { program } from '../../support/program.ts'

/** The parts of a window that have to do with its address: entries one can go back through. */
function pageAt(hash: string) {
  const events = new EventTarget()
  const entries = [hash]
  let at = 0
  const put = (address: string) => (address.startsWith('#') ? address : '')
  const page = {
    location: {
      pathname: '/calculator/',
      get hash() {
        return entries[at]!
      },
    },
    history: {
      state: null,
      replaceState: (_: unknown, __: string, address: string) => void (entries[at] = put(address)),
      pushState(_: unknown, __: string, address: string) {
        entries.splice(++at, entries.length, put(address))
      },
    },
    addEventListener: events.addEventListener.bind(events),
  } as unknown as Window
  const change = () => void events.dispatchEvent(new Event('hashchange'))
  return {
    page,
    entries,
    go(to: string) {
      entries.splice(++at, entries.length, to)
      change()
    },
    back() {
      at--
      change()
    },
    press(link: unknown) {
      const event = new Event('click')
      Object.defineProperty(event, 'target', { value: { closest: () => link } })
      events.dispatchEvent(event)
    },
    now: () => entries[at],
  }
}

const create = (): Calculator =>
  createCalculator(program, {
    access: () => {
      throw new Error('Nothing is saved here.')
    },
  })

test.each([
  ['', { view: 'levels', row: null }],
  ['plan', { view: 'plan', row: null }],
  ['levels/messaging', { view: 'levels', row: 'messaging' }],
  ['messaging', { view: 'levels', row: 'messaging' }],
  ['levels/nothing-of-the-kind', { view: 'levels', row: null }],
  ['plan/messaging', { view: 'plan', row: null }],
])('%j names a place', (text, place) => expect(readAddress(program, text)).toEqual(place))

test.each(['answer', 'constructor', '%E0%A4%A', '__proto__', 'toString/x'])('%j names none', (text) =>
  expect(readAddress(program, text)).toBeNull(),
)

test('a link to a competency opens its row, and leads there once it has been judged', () => {
  const calculator = create()
  const lead = vi.spyOn(calculator.view.focus, 'lead')
  const { page, go } = pageAt('#messaging')
  calculator.deferred.$isBehind.set(true)
  startAddress(calculator, page)
  expect(lead).not.toHaveBeenCalled()
  calculator.deferred.$isBehind.set(false)
  expect([...calculator.view.$openRows.get()]).toEqual(['messaging'])
  expect(lead).toHaveBeenLastCalledWith('messaging')
  go('#levels/devops')
  expect([...calculator.view.$openRows.get()]).toEqual(['messaging', 'devops'])
  expect(lead).toHaveBeenLastCalledWith('devops')
})

test('each view is a step back, and a row is none', () => {
  const calculator = create()
  const { view } = calculator
  const { page, entries, back, now } = pageAt('')
  startAddress(calculator, page)
  view.toggleRow('messaging')
  expect(entries).toEqual(['#levels/messaging'])
  view.showAnswer('plan')
  view.showAnswer('time')
  expect(entries).toEqual(['#levels/messaging', '#plan', '#time'])
  back()
  expect(view.$answer.get()).toBe('plan')
  back()
  expect(view.$answer.get()).toBe('levels')
  expect([now(), [...view.$openRows.get()]]).toEqual(['#levels/messaging', ['messaging']])
})

test('from another view to a row is one step', () => {
  const calculator = create()
  const { page, entries } = pageAt('#key-people')
  startAddress(calculator, page)
  expect(calculator.view.$answer.get()).toBe('key-people')
  calculator.view.goToRow('devops')
  expect(entries).toEqual(['#key-people', '#levels/devops'])
})

test('the address names the row opened last, and no row that was closed', () => {
  const calculator = create()
  const { view } = calculator
  const { page, now } = pageAt('')
  const stop = startAddress(calculator, page)
  view.toggleRow('messaging')
  view.toggleRow('devops')
  expect(now()).toBe('#levels/devops')
  view.toggleRow('messaging')
  expect(now()).toBe('#levels/devops')
  view.toggleRow('devops')
  expect(now()).toBe('#levels')
  stop()
  view.toggleRow('devops')
  expect(now()).toBe('#levels')
})

test('the link to the other language carries the place', () => {
  const calculator = create()
  const { page, press } = pageAt('')
  startAddress(calculator, page)
  calculator.view.showAnswer('time')
  const link = { hash: '' }
  press(link)
  expect(link.hash).toBe('#time')
})

describe('a link with a shared profile', () => {
  const shared = 'profile=abc&day=2018-12-01'

  test('is looked at, and stays in the address', () => {
    const own = create()
    const { page, now } = pageAt(`#${shared}`)
    startAddress(own, page)
    expect(own.view.$shared.get()).toBe(shared)
    expect(now()).toBe(`#${shared}`)
    own.view.showAnswer('plan')
    expect(now()).toBe(`#${shared}`)
  })

  test('takes its own place along, which can be passed on', () => {
    const [own, looked] = [create(), create()]
    const { page, now, back } = pageAt(`#${shared}&show=time`)
    startAddress(own, page)
    expect(own.view.$shared.get()).toBe(shared)
    followPlace(looked, page, shared)
    expect(looked.view.$answer.get()).toBe('time')
    looked.view.goToRow('messaging')
    expect(now()).toBe(`#${shared}&show=levels/messaging`)
    back()
    expect([looked.view.$answer.get(), own.view.$answer.get()]).toEqual(['time', 'levels'])
    expect(own.view.$shared.get()).toBe(shared)
  })

  test('may come while the page is open, and is forgotten when it is closed', () => {
    const own = create()
    const { page, go, now } = pageAt('#messaging')
    startAddress(own, page)
    go('#profile=abc')
    expect(own.view.$shared.get()).toBe('profile=abc')
    own.view.stopLooking()
    expect(now()).toBe('')
    go('#profile=abc')
    expect(own.view.$shared.get()).toBe('profile=abc')
    go('#plan')
    expect([own.view.$shared.get(), own.view.$answer.get()]).toEqual([null, 'plan'])
  })
})
