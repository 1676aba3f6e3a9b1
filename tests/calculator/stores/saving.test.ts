import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/sample.ts'
import { createCalculator, type Calculator } from '../../../src/calculator/stores/calculator.ts'
import { emptyProfile } from '../../../src/calculator/model/workspace.ts'
import { profileKey } from '../../../src/calculator/stores/storage.ts'
import { program } from '../../support/program.ts'
import { calculatorOver, createStorage, type FakeStorage } from '../support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sample = sampleIn('en')
const text = JSON.stringify(sample)
const newer = JSON.stringify({ ...sample, version: 2, plans: [] })

interface Tab extends Calculator {
  readonly page: EventTarget
  readonly stop: () => void
}
function openTab(storage: FakeStorage): Tab {
  const page = new EventTarget()
  const calculator = calculatorOver(storage)
  return { ...calculator, page, stop: calculator.saving.start(page) }
}
const saved = (storage: FakeStorage) => storage.saved.get(profileKey)
const rest = () => vi.advanceTimersByTime(1_000)

/** What the browser tells every other tab. */
function tell(tab: Tab, newValue: string | null, key = profileKey) {
  tab.page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }))
}

describe('one tab', () => {
  test('a change is saved after a rest and read by the next visit', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    expect(saved(storage)).toBeUndefined()
    rest()
    expect(saved(storage)).toBe(text)
    const next = openTab(storage)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(next.history.$undoable.get()).toBeNull()
  })

  test.each(['pagehide', 'visibilitychange'])('a change is saved at %s, without a rest', (type) => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    tab.page.dispatchEvent(new Event(type))
    expect(saved(storage)).toBe(text)
  })

  test('a visit without a change writes nothing', () => {
    const storage = createStorage()
    openTab(storage).page.dispatchEvent(new Event('pagehide'))
    rest()
    expect(storage.saved.size).toBe(0)
  })

  test('once ended it saves what is unsaved, and then no more', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    tab.stop()
    expect(saved(storage)).toBe(text)
    tab.organization.startOver()
    rest()
    tab.page.dispatchEvent(new Event('pagehide'))
    expect(saved(storage)).toBe(text)
  })
})

describe('what was saved can’t be read', () => {
  test.each([
    ['no JSON', '{"format":'],
    ['no profile', '[1,2,3]'],
    ['an unknown key', JSON.stringify({ ...sample, plans: [] })],
    ['a newer version', newer],
    ['an empty text', ''],
  ])('%s: it is put aside unchanged and never overwritten', (_, unread) => {
    const storage = createStorage([[profileKey, unread]])
    const tab = openTab(storage)
    expect(tab.history.$profile.get()).toBe(emptyProfile)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual([unread])
    tab.organization.loadSample(sample)
    rest()
    expect(saved(storage)).toBe(text)
    const next = openTab(storage)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(next.saving.$aside.get().map(({ text }) => text)).toEqual([unread])
  })

  test('visits without a change put it aside once', () => {
    const storage = createStorage([[profileKey, newer]])
    openTab(storage)
    const tab = openTab(storage)
    expect(tab.saving.$aside.get()).toHaveLength(1)
  })

  test('several are kept apart, and each is removed alone', () => {
    const storage = createStorage([[profileKey, newer]])
    openTab(storage)
    storage.setItem(profileKey, 'broken')
    const tab = openTab(storage)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual([newer, 'broken'])
    tab.saving.removeAside(tab.saving.$aside.get()[0]!.key)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual(['broken'])
    expect(
      openTab(storage)
        .saving.$aside.get()
        .map(({ text }) => text),
    ).toEqual(['broken'])
  })

  test('without room to put it aside nothing is written over it until it has been removed', () => {
    const storage = createStorage([[profileKey, newer]])
    storage.isFull = true
    const tab = openTab(storage)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'blocked' })
    expect(tab.saving.$aside.get()).toEqual([{ key: profileKey, text: newer }])
    storage.isFull = false
    tab.organization.loadSample(sample)
    rest()
    tab.page.dispatchEvent(new Event('pagehide'))
    expect(saved(storage)).toBe(newer)
    tab.saving.removeAside(profileKey)
    rest()
    expect(saved(storage)).toBe(text)
    expect(tab.saving.$trouble.get()).toBeNull()
  })
})

describe('the storage fails', () => {
  test('no storage at all: it says so, and the tab works on', () => {
    const calculator = createCalculator(program, () => {
      throw new DOMException('Access is denied.', 'SecurityError')
    })
    calculator.saving.start(new EventTarget())
    expect(calculator.saving.$trouble.get()).toEqual({ code: 'unavailable' })
    calculator.organization.loadSample(sample)
    rest()
    expect(calculator.history.$profile.get()).toBe(sample)
    expect(calculator.saving.$trouble.get()).toEqual({ code: 'unavailable' })
  })

  test('a full storage: it says so, keeps the change, and saves it with the next that fits', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    storage.isFull = true
    tab.organization.loadSample(sample)
    rest()
    expect(tab.saving.$trouble.get()).toEqual({ code: 'not-written' })
    expect(tab.history.$profile.get()).toBe(sample)
    storage.isFull = false
    tab.organization.setMarket('developing')
    rest()
    expect(tab.saving.$trouble.get()).toBeNull()
    expect(JSON.parse(saved(storage)!)).toEqual(tab.history.$profile.get())
  })
})

describe('two tabs', () => {
  const other = { ...sample, organization: { market: 'developing' } } as const
  const otherText = JSON.stringify(other)

  test('another tab’s change is taken over, as a step that can be undone, and not written back', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, otherText)
    tell(tab, otherText)
    expect(tab.history.$profile.get()).toEqual(other)
    expect(tab.history.$turn.get()).toEqual({ code: 'done', step: 'other-tab' })
    storage.removeItem(profileKey)
    rest()
    expect(saved(storage)).toBeUndefined()
    tab.history.undo()
    rest()
    expect(saved(storage)).toBe(text)
  })

  test('with unsaved changes here both versions are kept, and the visitor chooses', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    tab.organization.rename('Fabrikam', 'organization/name')
    storage.setItem(profileKey, otherText)
    tell(tab, otherText)
    rest()
    expect(tab.history.$profile.get().organization.name).toBe('Fabrikam')
    expect(saved(storage)).toBe(JSON.stringify(tab.history.$profile.get()))
    expect(tab.saving.$otherTab.get()).toEqual(other)
    tab.saving.settle(true)
    rest()
    expect(saved(storage)).toBe(otherText)
    expect(tab.saving.$otherTab.get()).toBeNull()
    tab.history.undo()
    expect(tab.history.$profile.get().organization.name).toBe('Fabrikam')
  })

  test('the same when the browser has not told of the other’s change', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, otherText)
    tab.organization.rename('Fabrikam', 'organization/name')
    rest()
    expect(JSON.parse(saved(storage)!)).toMatchObject({ organization: { name: 'Fabrikam' } })
    expect(tab.saving.$otherTab.get()).toEqual(other)
    tab.saving.settle(false)
    expect(tab.saving.$otherTab.get()).toBeNull()
    expect(tab.history.$profile.get().organization.name).toBe('Fabrikam')
  })

  test('what a newer release saved meanwhile is put aside before it is written over', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, newer)
    tell(tab, newer)
    expect(tab.history.$profile.get()).toEqual(sample)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual([newer])
    tab.organization.rename('Fabrikam', 'organization/name')
    rest()
    expect(JSON.parse(saved(storage)!)).toMatchObject({ organization: { name: 'Fabrikam' } })
    expect(
      openTab(storage)
        .saving.$aside.get()
        .map(({ text }) => text),
    ).toEqual([newer])
  })

  test('other keys, emptied keys and one’s own text mean nothing', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    tell(tab, otherText, 'starlight-theme')
    tell(tab, null)
    tell(tab, text)
    expect(tab.history.$profile.get()).toEqual(sample)
    expect(tab.history.$turn.get()).toBeNull()
  })
})
