import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createCalculator } from '../../../src/calculator/workspace/calculator.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { profileKey, rulesKey, scenariosKey } from '../../../src/calculator/workspace/saved-profile.ts'
import { smallEdition } from '../../support/small-edition.ts'
import {
  calculatorOver,
  createStorage,
  withFeatures,
  type FakeStorage,
  type WholeCalculator,
} from '../support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sample = sampleIn('en')
const text = JSON.stringify(sample)
const newer = JSON.stringify({ ...sample, version: 2, plans: [] })
const damaged = text.slice(0, -9)

/** A browser without locks that lets itself be asked. */
const browser = { alone: (act: () => void) => act(), keep: () => undefined, now: () => new Date(0) }

interface Tab extends WholeCalculator {
  readonly page: EventTarget
  readonly stop: () => void
}
function openTab(storage: FakeStorage): Tab {
  const page = new EventTarget()
  const calculator = calculatorOver(storage)
  return { ...calculator, page, stop: calculator.saving.start(page, browser) }
}
const saved = (storage: FakeStorage) => storage.saved.get(profileKey)
const rest = () => vi.advanceTimersByTime(3_000)

/** What the browser tells every other tab. */
function tell(tab: Tab, newValue: string | null, key = profileKey) {
  tab.page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }))
}

test('an edition that another tab chose is chosen here, and data entered here stay', () => {
  const storage = createStorage()
  const [one, other] = [openTab(storage), openTab(storage)]
  one.organization.loadSample(sample)
  other.history.judgeBy('change-edition', { edition: '2017-11' })
  rest()
  tell(one, storage.saved.get(rulesKey)!, rulesKey)
  expect(one.history.$workspace.get()).toMatchObject({ edition: '2017-11', mine: sample })
})

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

  test('another edition is kept with the day, and the page’s own is none', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    tab.day.setDay('2018-12-01')
    rest()
    expect(storage.saved.get(rulesKey)).toBeUndefined()
    expect(openTab(storage).day.$day.get()).toBe('2018-10-29')
    tab.history.judgeBy('change-edition', { edition: '2017-09' })
    rest()
    expect(openTab(storage).history.$workspace.get()).toMatchObject({
      edition: '2017-09',
      day: '2018-12-01',
      mine: sample,
    })
    tab.history.undo()
    rest()
    expect(openTab(storage).history.$workspace.get().edition).toBeUndefined()
    storage.saved.set(rulesKey, '2017-09 never')
    expect(openTab(storage).history.$workspace.get()).toMatchObject({ edition: '2017-09', day: undefined })
  })

  test('a day half typed is typing, too: saving waits until it rests', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    vi.advanceTimersByTime(200)
    tab.history.draft('person/p1/leavesOn', '2019-0')
    vi.advanceTimersByTime(200)
    expect(saved(storage)).toBeUndefined()
    rest()
    expect(saved(storage)).toBe(text)
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

describe('what was saved cannot be read', () => {
  test.each([
    ['no JSON', '{"format":'],
    ['no profile', '[1,2,3]'],
    ['an unknown key', JSON.stringify({ ...sample, plans: [] })],
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
    const storage = createStorage([[profileKey, damaged]])
    openTab(storage)
    const tab = openTab(storage)
    expect(tab.saving.$aside.get()).toHaveLength(1)
  })

  test('several are kept apart, and each is removed alone', () => {
    const storage = createStorage([[profileKey, damaged]])
    openTab(storage)
    storage.setItem(profileKey, 'broken')
    const tab = openTab(storage)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual([damaged, 'broken'])
    tab.saving.removeAside(tab.saving.$aside.get()[0]!.key)
    expect(tab.saving.$aside.get().map(({ text }) => text)).toEqual(['broken'])
    expect(
      openTab(storage)
        .saving.$aside.get()
        .map(({ text }) => text),
    ).toEqual(['broken'])
  })

  test('without room to put it aside nothing is written over it until it has been removed', () => {
    const storage = createStorage([[profileKey, damaged]])
    storage.isFull = true
    const tab = openTab(storage)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'blocked' })
    expect(tab.saving.$aside.get()).toEqual([{ key: profileKey, text: damaged }])
    storage.isFull = false
    tab.organization.loadSample(sample)
    rest()
    tab.page.dispatchEvent(new Event('pagehide'))
    expect(saved(storage)).toBe(damaged)
    tab.saving.removeAside(profileKey)
    rest()
    expect(saved(storage)).toBe(text)
    expect(tab.saving.$trouble.get()).toBeNull()
  })
})

describe('a newer release has saved', () => {
  test.each([profileKey, scenariosKey])('under %s: nothing is written, all can be exported', (key) => {
    const text = key === profileKey ? newer : '{"format":"competency-scenarios","version":2}'
    const storage = createStorage([[key, text]])
    const tab = openTab(storage)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'newer', texts: [{ key, text }] })
    tab.organization.loadSample(sample)
    tab.scenarios.add('Plan', sample)
    rest()
    tab.stop()
    expect([...storage.saved]).toEqual([[key, text]])
    expect(JSON.parse(tab.saving.profileText())).toEqual(sample)
  })
})

describe('the storage fails', () => {
  test('no storage at all: it says so, and the tab works on', () => {
    const access = () => {
      throw new DOMException('Access is denied.', 'SecurityError')
    }
    const calculator = withFeatures(createCalculator(smallEdition, { access }))
    calculator.saving.start(new EventTarget(), browser)
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

describe('scenarios', () => {
  test('they are saved under a key of their own and are there on the next visit', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    tab.scenarios.add('Plan', sample)
    tab.organization.setMarket('developing')
    rest()
    expect(saved(storage)).toBe(text)
    const next = openTab(storage)
    expect(next.history.$workspace.get()).toEqual({ ...tab.history.$workspace.get(), open: null })
    expect(next.scenarios.$scenarios.get()[0]?.profile.organization.market).toBe('developing')
  })

  test('without one nothing is written for them', () => {
    const storage = createStorage()
    openTab(storage).organization.loadSample(sample)
    rest()
    expect([...storage.saved.keys()]).toEqual([profileKey])
  })

  test('without room for them the own data are saved all the same', () => {
    const storage = createStorage()
    const tab = openTab(storage)
    const { setItem } = storage
    storage.setItem = (key, text) => {
      if (key === scenariosKey) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      setItem.call(storage, key, text)
    }
    tab.organization.loadSample(sample)
    tab.scenarios.add('Plan', sample)
    rest()
    expect(saved(storage)).toBe(text)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'not-written' })
    expect(tab.scenarios.$scenarios.get()).toHaveLength(1)
    storage.setItem = setItem
    tab.scenarios.add('Other', sample)
    rest()
    expect(tab.saving.$trouble.get()).toBeNull()
    expect(openTab(storage).scenarios.$scenarios.get()).toHaveLength(2)
  })

  test('two tabs that each add one have both', () => {
    const storage = createStorage([[profileKey, text]])
    const [tab, second] = [openTab(storage), openTab(storage)]
    tab.scenarios.add('Plan', sample)
    second.scenarios.add('Plan', sample)
    second.page.dispatchEvent(new Event('pagehide'))
    rest()
    expect(
      tab.scenarios.$scenarios
        .get()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Plan', 'Plan 2'])
    expect(tab.scenarios.$open.get()?.id).toBeDefined()
  })

  test('one that another tab removed is closed here', () => {
    const storage = createStorage([[profileKey, text]])
    const first = openTab(storage)
    const id = first.scenarios.add('Plan', sample)
    rest()
    const [tab, second] = [openTab(storage), openTab(storage)]
    tab.scenarios.open(id)
    second.scenarios.remove(id)
    second.page.dispatchEvent(new Event('pagehide'))
    tell(tab, storage.saved.get(scenariosKey)!, scenariosKey)
    expect(tab.history.$workspace.get()).toEqual({ mine: sample, scenarios: [], open: null })
  })
})

describe('leaving', () => {
  test.each([false, true])('the browser asks only when something could not be saved (full: %s)', (isFull) => {
    const storage = createStorage()
    const tab = openTab(storage)
    tab.organization.loadSample(sample)
    storage.isFull = isFull
    const leaving = new Event('beforeunload', { cancelable: true })
    tab.page.dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(isFull)
  })
})

describe('asking the browser to keep the data', () => {
  test('it is asked once, after something of the visitor’s own has been saved', () => {
    const keep = vi.fn()
    const calculator = calculatorOver()
    calculator.saving.start(new EventTarget(), { ...browser, keep })
    calculator.organization.loadSample(sample)
    rest()
    expect(keep).not.toHaveBeenCalled()
    calculator.people.addPerson()
    expect(keep).not.toHaveBeenCalled()
    rest()
    calculator.people.addPerson()
    rest()
    expect(keep).toHaveBeenCalledTimes(1)
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
    expect(tab.history.$event.get()).toEqual({ code: 'done', step: 'other-tab' })
    storage.removeItem(profileKey)
    rest()
    expect(saved(storage)).toBeUndefined()
    tab.history.undo()
    rest()
    expect(saved(storage)).toBe(text)
  })

  test.each([
    ['the browser tells of it', true],
    ['the browser does not tell of it', false],
  ])('edits of different things in both stand, where %s', (_, isTold) => {
    const storage = createStorage([[profileKey, text]])
    const [tab, second] = [openTab(storage), openTab(storage)]
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    second.people.rename('p2', 'Bob', 'person/p2/name')
    second.organization.setMarket('developing')
    second.page.dispatchEvent(new Event('pagehide'))
    if (isTold) tell(tab, saved(storage)!)
    rest()
    const { organization, people } = tab.history.$profile.get()
    expect(organization.market).toBe('developing')
    expect(people!.slice(0, 3).map(({ name }) => name)).toEqual(['Anna', 'Bob', 'Chiara Romano'])
    expect(tab.saving.$otherTab.get()).toEqual([])
    tell(second, saved(storage)!)
    expect(second.history.$profile.get()).toEqual(tab.history.$profile.get())
    expect(saved(storage)).toBe(JSON.stringify(tab.history.$profile.get()))
  })

  test('where both changed the same thing this tab’s version stands, and the visitor chooses', () => {
    const storage = createStorage([[profileKey, text]])
    const [tab, second] = [openTab(storage), openTab(storage)]
    second.people.rename('p1', 'Alice', 'person/p1/name')
    second.people.rename('p2', 'Bob', 'person/p2/name')
    second.page.dispatchEvent(new Event('pagehide'))
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    rest()
    const names = () => tab.history.$profile.get().people!.map(({ name }) => name)
    expect(names().slice(0, 2)).toEqual(['Anna', 'Bob'])
    expect(saved(storage)).toBe(JSON.stringify(tab.history.$profile.get()))
    expect(tab.saving.$otherTab.get().flatMap(({ clashes }) => clashes)).toEqual([
      { code: 'person', person: 'p1' },
    ])
    tab.people.rename('p3', 'Carol', 'person/p3/name')
    tab.saving.settle(true)
    expect(names().slice(0, 3)).toEqual(['Alice', 'Bob', 'Carol'])
    expect(tab.saving.$otherTab.get()).toEqual([])
    tab.history.undo()
    expect(names().slice(0, 3)).toEqual(['Anna', 'Bob', 'Carol'])
  })

  test('keeping this tab’s version changes nothing', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, otherText)
    tab.organization.rename('Fabrikam', 'organization/name')
    rest()
    expect(tab.saving.$otherTab.get()).toHaveLength(1)
    tab.saving.settle(false)
    expect(tab.saving.$otherTab.get()).toEqual([])
    expect(tab.history.$profile.get().organization).toEqual({ name: 'Fabrikam', market: 'developing' })
  })

  test('what a newer release saved meanwhile is left as it is, and this tab keeps what it has', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, newer)
    tell(tab, newer)
    expect(tab.saving.$trouble.get()).toMatchObject({ code: 'newer' })
    tab.organization.rename('Fabrikam', 'organization/name')
    rest()
    tab.stop()
    expect(saved(storage)).toBe(newer)
    expect(tab.history.$profile.get().organization.name).toBe('Fabrikam')
  })

  test('a page that comes back looks what was saved meanwhile', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    storage.setItem(profileKey, otherText)
    tab.page.dispatchEvent(new Event('pageshow'))
    expect(tab.history.$profile.get()).toEqual(other)
  })

  test('other keys, emptied keys and one’s own text mean nothing', () => {
    const storage = createStorage([[profileKey, text]])
    const tab = openTab(storage)
    tell(tab, otherText, 'starlight-theme')
    tell(tab, null)
    tell(tab, text)
    expect(tab.history.$profile.get()).toEqual(sample)
    expect(tab.history.$event.get()).toBeNull()
  })
})
