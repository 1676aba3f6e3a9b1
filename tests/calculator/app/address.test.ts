import { describe, expect, test, vi } from 'vitest'
import { startAddress } from '../../../src/calculator/app/address.ts'
import { createView } from '../../../src/calculator/workspace/view.ts'
import { program } from '../../support/program.ts'

/** The parts of a window that have to do with its address. */
function pageAt(hash: string, state: unknown = null) {
  const events = new EventTarget()
  const location = { hash, pathname: '/calculator/' }
  const history = {
    state,
    replaceState(to: unknown, _: string, address: string | null) {
      history.state = to
      if (address !== null) location.hash = address.startsWith('#') ? address : ''
    },
  }
  const page = {
    location,
    history,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  } as unknown as Window
  const go = (to: string) => {
    location.hash = to
    events.dispatchEvent(new Event('hashchange'))
  }
  return { page, location, history, go }
}

test('a link to a competency opens its row and asks for it to be shown', () => {
  const view = createView()
  const lead = vi.spyOn(view.focus, 'lead')
  const { page, go } = pageAt('#messaging')
  startAddress(program, view, page)
  expect([...view.$openRows.get()]).toEqual(['messaging'])
  expect(lead).toHaveBeenLastCalledWith('messaging')
  go('#devops')
  expect([...view.$openRows.get()]).toEqual(['messaging', 'devops'])
  expect(lead).toHaveBeenLastCalledWith('devops')
})

test.each(['', '#answer', '#constructor', '#%E0%A4%A', '#__proto__'])('%j opens nothing', (hash) => {
  const view = createView()
  startAddress(program, view, pageAt(hash).page)
  expect(view.$openRows.get().size).toBe(0)
})

test('the address names the row opened last, and no row that was closed', () => {
  const view = createView()
  const { page, location } = pageAt('')
  const stop = startAddress(program, view, page)
  view.toggleRow('messaging')
  expect(location.hash).toBe('#messaging')
  view.toggleRow('devops')
  expect(location.hash).toBe('#devops')
  view.toggleRow('messaging')
  expect(location.hash).toBe('#devops')
  view.toggleRow('devops')
  expect(location.hash).toBe('')
  stop()
  view.toggleRow('devops')
  expect(location.hash).toBe('')
})

describe('a link with a shared profile', () => {
  test('is looked at, leaves the address, and is there again after a reload', () => {
    const view = createView()
    const { page, location, history } = pageAt('#profile=abc&day=2018-12-01', { index: 3 })
    startAddress(program, view, page)
    expect(view.$shared.get()).toBe('profile=abc&day=2018-12-01')
    expect(location.hash).toBe('')
    expect(history.state).toMatchObject({ index: 3 })
    const reloaded = createView()
    startAddress(program, reloaded, pageAt('', history.state).page)
    expect(reloaded.$shared.get()).toBe('profile=abc&day=2018-12-01')
  })

  test('may come while the page is open, twice too, and is forgotten when it is closed', () => {
    const view = createView()
    const { page, location, history, go } = pageAt('#messaging')
    startAddress(program, view, page)
    for (let time = 0; time < 2; time++) {
      go('#profile=abc')
      expect(view.$shared.get()).toBe('profile=abc')
      expect(location.hash).toBe('')
    }
    view.stopLooking()
    const reloaded = createView()
    startAddress(program, reloaded, pageAt('', history.state).page)
    expect(reloaded.$shared.get()).toBeNull()
  })
})
