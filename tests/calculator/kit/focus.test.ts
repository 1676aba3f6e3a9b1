import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFocus } from '../../../src/calculator/kit/focus.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page with the focus on a button, and parts that say when they take it. */
function open() {
  const [body, button, elsewhere, part] = ['body', 'button', 'elsewhere', 'part'].map(
    (name) => ({ name }) as unknown as HTMLElement,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const page: { activeElement: Element; body: HTMLElement } = { activeElement: button, body }
  const take = (element: Element) => () => void (page.activeElement = element)
  return { page, body, elsewhere, part, take, focus: createFocus(page) }
}

test('a part that is drawn takes the focus once the page has been drawn', () => {
  const { page, elsewhere, part, take, focus } = open()
  focus.register('part', take(part))
  focus.lead('part')
  // Such as a dialog that gives the focus back when it closes.
  take(elsewhere)()
  vi.runAllTimers()
  expect(page.activeElement).toBe(part)
})

test('a part that is drawn later takes it where nobody has taken it elsewhere meanwhile', () => {
  const { page, part, take, focus } = open()
  focus.lead('part')
  vi.runAllTimers()
  focus.register('part', take(part))
  expect(page.activeElement).toBe(part)
})

test('it takes it also when what had it has gone', () => {
  const { page, body, part, take, focus } = open()
  focus.lead('part')
  vi.runAllTimers()
  take(body)()
  focus.register('part', take(part))
  expect(page.activeElement).toBe(part)
})

test('it takes it from where it was put until the part would come', () => {
  const { page, body, elsewhere, part, take, focus } = open()
  focus.register('fallback', take(elsewhere))
  focus.lead('part')
  vi.runAllTimers()
  take(body)()
  focus.leadIfThere('fallback')
  focus.register('part', take(part))
  expect(page.activeElement).toBe(part)
})

test('a visitor who has gone on meanwhile keeps it, also from a part that is drawn again', () => {
  const { page, body, elsewhere, part, take, focus } = open()
  focus.lead('part')
  vi.runAllTimers()
  take(elsewhere)()
  const withdraw = focus.register('part', take(part))
  expect(page.activeElement).toBe(elsewhere)
  withdraw()
  take(body)()
  focus.register('part', take(part))
  expect(page.activeElement).toBe(body)
})

test('what was led to last is what takes it', () => {
  const { page, elsewhere, part, take, focus } = open()
  focus.lead('other')
  focus.lead('part')
  vi.runAllTimers()
  focus.register('other', take(elsewhere))
  focus.register('part', take(part))
  expect(page.activeElement).toBe(part)
})
