/** What saving asks of the browser, and which tab this is. */
import { expect, test } from 'vitest'
import { browserOf } from '../../../src/calculator/saving/browser.ts'
import { tabOf } from '../../../src/calculator/saving/tab.ts'
import { createStorage } from '../support.ts'
import { createStore } from './tabs.ts'

const throwing = () => {
  throw new DOMException('Not here.', 'SecurityError')
}

test.each([
  ['is not known', undefined],
  ['is refused', () => Promise.reject(new Error('No.'))],
  ['throws', throwing],
])('asking to keep what is saved fails in silence where it %s', async (_, persist) => {
  browserOf({ ...(persist && { storage: { persist } }) } as never).keep()
  await Promise.resolve()
})

const never = () => new Promise(() => undefined)

/** Locks of one browser; each page that opens holds its own until it is closed. */
function createLocks() {
  const held = new Set<string>()
  const locks = {
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
    request: async (name: string, _: unknown, act: (lock: object | null) => unknown) => {
      if (held.has(name)) return act(null)
      held.add(name)
      return act({})
    },
  }
  return { locks: locks as never as LockManager, close: () => held.clear() }
}

async function storeWith(tabs: Record<string, number>) {
  const store = createStore()
  await store.within(async (transaction) => {
    for (const [tab, at] of Object.entries(tabs))
      await transaction.putSteps(tab, new Map([[0, { version: 1, at, past: [], future: [] }]]))
  })
  return store
}

test('a reload is the same tab', async () => {
  const [{ locks, close }, session, store] = [createLocks(), createStorage(), createStore()]
  const tab = await tabOf(locks, () => session, store)
  close()
  expect(await tabOf(locks, () => session, store)).toBe(tab)
})

test('a tab that was duplicated is another one', async () => {
  const [{ locks }, session, store] = [createLocks(), createStorage(), createStore()]
  const tab = await tabOf(locks, () => session, store)
  const copy = createStorage(session.saved)
  const other = await tabOf(locks, () => copy, store)
  expect(other).not.toBe(tab)
  expect([...copy.saved.values()]).toEqual([other])
})

test('a new visit goes on where the last one ended, and beside another tab begins anew', async () => {
  const { locks } = createLocks()
  const store = await storeWith({ old: 1, last: 3, before: 2 })
  expect(await tabOf(locks, () => createStorage(), store)).toBe('last')
  expect(['old', 'last', 'before']).not.toContain(await tabOf(locks, () => createStorage(), store))
})

test.each([
  ['no locks', undefined],
  ['locks that are refused', { query: throwing, request: () => Promise.reject(new Error('No.')) }],
  ['locks that throw', { query: throwing, request: throwing }],
  ['locks that are never granted', { query: never, request: never }],
])('with %s, or without a place for the tab, there is a tab all the same', async (_, locks) => {
  const store = await storeWith({ last: 3 })
  expect(await tabOf(locks as never, () => createStorage(), store)).not.toBe('last')
  expect(await tabOf(locks as never, throwing, store)).toMatch(/^\w+$/)
})
