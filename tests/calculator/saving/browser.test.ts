import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserOf } from '../../../src/calculator/saving/browser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Request = (name: string, act: () => void) => Promise<unknown>

/** A browser's answers to two questions, as a test wants them. */
const navigatorWith = (request: Request | undefined, persist?: () => Promise<boolean>): Navigator =>
  ({ ...(request && { locks: { request } }), ...(persist && { storage: { persist } }) }) as never

const granted: Request = (_, act) => Promise.resolve(act())
const throwing = () => {
  throw new DOMException('Not here.', 'SecurityError')
}

test.each([
  ['are not known', undefined, 1],
  ['are granted', granted, 1],
  ['are refused', () => Promise.reject(new Error('No.')), 1],
  ['throw', throwing, 1],
  ['are never granted', () => new Promise(() => undefined), 1],
] satisfies [string, Request | undefined, number][])(
  'what is done alone is done once where locks %s',
  async (_, request, times) => {
    const act = vi.fn()
    browserOf(navigatorWith(request)).alone(act)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(act).toHaveBeenCalledTimes(times)
  },
)

test('a lock that comes too late does nothing again', async () => {
  const act = vi.fn()
  let grant: () => void = () => undefined
  browserOf(navigatorWith((_, act) => ((grant = act), new Promise(() => undefined)))).alone(act)
  await vi.advanceTimersByTimeAsync(3_900)
  expect(act).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  grant()
  expect(act).toHaveBeenCalledTimes(1)
})

test.each([
  ['is not known', undefined],
  ['is refused', () => Promise.reject(new Error('No.'))],
  ['throws', throwing],
])('asking to keep what is saved fails in silence where it %s', async (_, persist) => {
  browserOf(navigatorWith(granted, persist)).keep()
  await vi.advanceTimersByTimeAsync(0)
})
