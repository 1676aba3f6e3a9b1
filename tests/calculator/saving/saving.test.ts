/** One tab: what is saved is there on the next visit, and whatever stands in the way is said. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import {
  profileKey,
  rulesKey,
  savedMark,
  scenariosKey,
} from '../../../src/calculator/workspace/saved-profile.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { createWorld, openTab, rest, savedIn, type Fault, type Tab, type World } from './tabs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sample = sampleIn('en')
const text = JSON.stringify(sample)
const damaged = text.slice(0, -9)
const asideOf = (tab: Tab) => tab.saving.$aside.get().map(({ text }) => text)
const leave = ({ page }: Tab) => {
  const leaving = new Event('beforeunload', { cancelable: true })
  page.dispatchEvent(leaving)
  return leaving.defaultPrevented
}
/** A world in which the sample has been saved, and a new visit to it. */
async function visitSample(): Promise<{ world: World; tab: Tab }> {
  const world = createWorld([[profileKey, text]])
  const first = await openTab(world)
  first.stop()
  world.hearing.delete(first.id)
  await rest()
  return { world, tab: await openTab(world) }
}

describe('one tab', () => {
  test('a change is saved after a rest and read by the next visit', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.people.addPerson()
    await rest()
    tab.organization.loadSample(sample)
    await vi.advanceTimersByTimeAsync(200)
    expect(savedIn(world).mine.people).toHaveLength(1)
    await rest()
    expect(savedIn(world).mine).toEqual(sample)
    expect(world.storage.saved.get(savedMark)).toBe('1')
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(next.history.$last.get()).toBeNull()
    expect(next.history.$event.get()).toBeNull()
  })

  test('only the records that changed are written', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p3', 'Carol', 'person/p3/name')
    await rest()
    expect([...world.store.data.writings.values()].at(-1)).toEqual([['', 'person', 'p3']])
    tab.people.remove('p3')
    await rest()
    expect([...world.store.data.writings.values()].at(-1)).toEqual([
      ['', 'order', ''],
      ['', 'person', 'p3'],
    ])
    tab.organization.setMarket('developing')
    await rest()
    expect([...world.store.data.writings.values()].at(-1)).toEqual([['', 'profile', '']])
  })

  test('thousands of people are read, and what is written meanwhile is there', async () => {
    const world = createWorld()
    const first = await openTab(world)
    first.organization.open({
      ...sample,
      people: Array.from({ length: 4500 }, (_, at) => ({ id: `p${at}`, achievements: [] })),
    })
    await rest()
    first.stop()
    world.hearing.delete(first.id)
    const { within } = world.store
    // What was read ahead is old before it is taken in.
    world.store.within = async (act) => {
      world.store.within = within
      const result = await within(act)
      await within((transaction) =>
        transaction.write([
          { key: ['', 'person', 'p7'], value: { id: 'p7', name: 'Zed', achievements: [] } },
        ]),
      )
      return result
    }
    const { people } = (await openTab(world)).history.$profile.get()
    expect(people).toHaveLength(4500)
    expect(people![7]).toEqual({ id: 'p7', name: 'Zed', achievements: [] })
  })

  test('another edition is kept with the day, and the page’s own is none', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    tab.day.setDay('2018-12-01')
    await rest()
    expect((await openTab(world)).day.$day.get()).toBe('2018-10-29')
    tab.history.judgeBy('change-edition', { edition: '2017-09' })
    await rest()
    expect((await openTab(world)).history.$workspace.get()).toMatchObject({
      edition: '2017-09',
      day: '2018-12-01',
      mine: sample,
    })
    tab.history.undo()
    await rest()
    expect((await openTab(world)).history.$workspace.get().edition).toBeUndefined()
  })

  test('a day half typed is typing, too: saving waits until it rests', async () => {
    const { world, tab } = await visitSample()
    tab.organization.startOver()
    await vi.advanceTimersByTimeAsync(200)
    tab.history.draft('person/p1/leavesOn', '2019-0')
    await vi.advanceTimersByTimeAsync(200)
    expect(savedIn(world).mine).toEqual(sample)
    await rest()
    expect(savedIn(world).mine).toEqual(emptyProfile)
  })

  test('what is saved is there though the mark that says so is lost', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    await rest()
    world.storage.removeItem(savedMark)
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(world.storage.getItem(savedMark)).toBe('1')
  })

  test('a visit without a change writes nothing, nor does the calculation date alone', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.page.dispatchEvent(new Event('pagehide'))
    tab.day.setDay('2018-12-01')
    await rest()
    expect([world.storage.saved.size, world.store.acts]).toEqual([0, 0])
  })

  test('once ended it saves what is unsaved, and then no more', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.stop()
    await rest()
    expect(savedIn(world).mine.people![0]!.name).toBe('Anna')
    tab.organization.startOver()
    tab.page.dispatchEvent(new Event('pagehide'))
    await rest()
    expect(savedIn(world).mine.people![0]!.name).toBe('Anna')
  })

  test('scenarios are saved with what they are called and cost', async () => {
    const { world, tab } = await visitSample()
    tab.scenarios.add('Plan', sample)
    tab.organization.setMarket('developing')
    await rest()
    const next = await openTab(world)
    expect(next.history.$workspace.get()).toEqual({ ...tab.history.$workspace.get(), open: null })
    next.scenarios.remove(next.scenarios.$scenarios.get()[0]!.id)
    await rest()
    expect(savedIn(world).scenarios).toEqual([])
    expect([...world.store.data.records.values()].every(({ key }) => key[0] === '')).toBe(true)
  })

  test('the browser is asked once to keep what is saved, after something of the visitor’s own', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    await rest()
    expect(tab.kept).not.toHaveBeenCalled()
    tab.people.addPerson()
    await rest()
    tab.people.addPerson()
    await rest()
    expect(tab.kept).toHaveBeenCalledTimes(1)
  })
})

describe('steps', () => {
  test('are undone and done again after a reload, as they are named', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.organization.startOver()
    tab.scenarios.add('Plan', sample)
    tab.history.undo()
    const [last, next] = [tab.history.$last.get(), tab.history.$next.get()]
    await rest()
    const again = await openTab(world, tab.id)
    expect(again.history.$last.get()).toMatchObject({ step: last!.step })
    expect(again.history.$next.get()).toMatchObject({ step: next!.step })
    again.history.undo()
    expect(again.history.$profile.get().people![0]!.name).toBe('Anna')
    await rest()
    const third = await openTab(world, tab.id)
    third.history.undo()
    expect(third.history.$profile.get()).toEqual(sample)
    expect(third.history.$last.get()).toBeNull()
    for (let step = 0; step < 3; step++) third.history.redo()
    expect(third.scenarios.$scenarios.get()).toMatchObject([{ name: 'Plan' }])
    expect(third.history.$next.get()).toBeNull()
  })

  test('the first one as well, which is taken before what keeps it has come', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    await rest()
    const again = await openTab(world, tab.id)
    expect(again.history.$last.get()).toMatchObject({ step: 'load-sample' })
    again.history.undo()
    expect(again.history.$profile.get()).toEqual(emptyProfile)
  })

  test('a hundred of them are kept, the last ones', async () => {
    const { world, tab } = await visitSample()
    for (let market = 0; market < 130; market++)
      tab.organization.setMarket(market % 2 === 0 ? 'developing' : 'developed')
    await rest()
    expect(world.store.data.steps.get(tab.id)!.size).toBe(101)
    const again = await openTab(world, tab.id)
    let steps = 0
    for (; again.history.$last.get(); steps++) again.history.undo()
    expect(steps).toBe(100)
  })

  test('are another tab’s where another tab took them', async () => {
    const { world, tab } = await visitSample()
    tab.organization.startOver()
    await rest()
    expect((await openTab(world)).history.$last.get()).toBeNull()
  })

  test('of other tabs are kept for thirty days, and of eight tabs', async () => {
    const { world } = await visitSample()
    const at = (time: number) =>
      new Map<number, unknown>([[0, { version: 1, at: time, past: [], future: [] }]])
    for (let tab = 0; tab < 12; tab++) world.store.data.steps.set(`closed-${tab}`, at(tab))
    world.store.data.steps.set('old', at(-31 * 86_400_000))
    await openTab(world)
    const closed = [...world.store.data.steps.keys()].filter((tab) => /^(closed|old)/.test(tab))
    expect(closed).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map((tab) => `closed-${tab}`))
  })

  test('that this release cannot read are left out, with all before them', async () => {
    const { world, tab } = await visitSample()
    for (const name of ['A', 'B', 'C']) tab.people.rename('p1', name, name)
    await rest()
    const steps = world.store.data.steps.get(tab.id)!
    steps.set(2, {
      ...(steps.get(2) as object),
      changes: [{ key: ['', 'person', 'p1'], before: 7, after: 8 }],
    })
    const again = await openTab(world, tab.id)
    again.history.undo()
    expect(again.history.$profile.get().people![0]!.name).toBe('B')
    expect(again.history.$last.get()).toBeNull()
    const list = steps.get(0) as object
    for (const damaged of [{ version: 99 }, { past: 5 }]) {
      world.store.data.steps.get(tab.id)!.set(0, { ...list, ...damaged })
      const next = await openTab(world, tab.id)
      expect(next.history.$last.get()).toBeNull()
      expect(next.saving.$trouble.get()).toBeNull()
    }
  })
})

describe('what an older release saved', () => {
  test('is taken over once, and its places are emptied when it can be read back', async () => {
    const scenario = { id: 's1', name: 'Plan', profile: sample }
    const scenarios = { format: 'competency-scenarios', version: 1, scenarios: [scenario] }
    const world = createWorld([
      [profileKey, text],
      [scenariosKey, JSON.stringify(scenarios)],
      [rulesKey, '2017-09 2018-12-01'],
    ])
    const tab = await openTab(world)
    const all = { mine: sample, scenarios: [scenario], edition: '2017-09', day: '2018-12-01' }
    expect(tab.history.$workspace.get()).toMatchObject(all)
    expect(savedIn(world)).toMatchObject(all)
    expect([...world.storage.saved.keys()]).toEqual([savedMark])
    expect(tab.history.$event.get()).toBeNull()
  })

  test.each<Fault>(['open', 'middle', 'end', 'silent'])(
    'stays where it is when the database fails (%s), and is shown',
    async (fault) => {
      const world = createWorld([[profileKey, text]])
      world.store.faults = [fault]
      const tab = await openTab(world)
      expect(tab.history.$profile.get()).toEqual(sample)
      expect(world.storage.saved.get(profileKey)).toBe(text)
      if (fault === 'silent') return
      expect(tab.saving.$trouble.get()).toEqual({ code: 'no-database' })
      tab.people.rename('p1', 'Anna', 'person/p1/name')
      world.store.faults = []
      await rest()
      expect(tab.saving.$trouble.get()).toBeNull()
      expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
      expect(savedIn(world).mine.people).toHaveLength(sample.people!.length)
      expect(world.storage.saved.has(profileKey)).toBe(false)
    },
  )

  test('is merged in once more when one of its tabs saves again', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    const people = sample.people!.map((one) => (one.id === 'p2' ? { ...one, name: 'Bob' } : one))
    const later = JSON.stringify({ ...sample, people })
    world.storage.setItem(profileKey, later)
    tab.page.dispatchEvent(Object.assign(new Event('storage'), { key: profileKey, newValue: later }))
    await rest()
    const names = savedIn(world).mine.people!.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Anna', 'Bob'])
    expect(names).toHaveLength(sample.people!.length)
    expect(world.storage.saved.has(profileKey)).toBe(false)
  })

  test.each([
    ['no JSON', '{"format":'],
    ['no profile', '[1,2,3]'],
    ['null', 'null'],
    ['a string', '"text"'],
    ['a number', '1'],
    ['an unknown key', JSON.stringify({ ...sample, plans: [] })],
    ['an empty text', ''],
    ['version 0', JSON.stringify({ ...sample, version: 0 })],
    ['version 1.5', JSON.stringify({ ...sample, version: 1.5 })],
    ['version "1"', JSON.stringify({ ...sample, version: '1' })],
    ['people that are no list', JSON.stringify({ ...sample, people: {} })],
    ['people of null', JSON.stringify({ ...sample, people: [null] })],
    ['two equal ids', JSON.stringify({ ...sample, people: [sample.people![0], sample.people![0]] })],
    ['a byte order mark', `\uFEFF${text}`],
    ['200,000 lists in each other', '['.repeat(200_000)],
  ])('%s: it is put aside unchanged and can be removed', async (_, unread) => {
    const world = createWorld([[profileKey, unread]])
    const tab = await openTab(world)
    expect(tab.history.$profile.get()).toBe(emptyProfile)
    expect(asideOf(tab)).toEqual([unread])
    tab.organization.loadSample(sample)
    await rest()
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(asideOf(next)).toEqual([unread])
    next.saving.removeAside(next.saving.$aside.get()[0]!.key)
    await rest()
    expect(asideOf(next)).toEqual([])
    expect(asideOf(await openTab(world))).toEqual([])
  })

  test('__proto__ as an id and as a key does no harm', async () => {
    const id = '{"id":"__proto__","achievements":[]}'
    const world = createWorld([[profileKey, `{"__proto__":{"x":1},${text.slice(1, -1)},"people":[${id}]}`]])
    const tab = await openTab(world)
    tab.people.addPerson()
    await rest()
    expect(({} as { x?: number }).x).toBeUndefined()
    expect((await openTab(world)).history.$profile.get()).toEqual(tab.history.$profile.get())
  })

  test('what it had put aside is offered still', async () => {
    const world = createWorld([['partner-competency-guide:unread:4', damaged]])
    expect(asideOf(await openTab(world))).toEqual([damaged])
    expect([...world.storage.saved.keys()].filter((key) => key.includes('unread'))).toEqual([])
    expect(asideOf(await openTab(world))).toEqual([damaged])
  })

  test('several unreadable texts are kept apart, each once', async () => {
    const world = createWorld([[profileKey, damaged]])
    await openTab(world)
    for (const unread of ['broken', damaged]) {
      world.storage.setItem(profileKey, unread)
      await openTab(world)
    }
    expect(asideOf(await openTab(world))).toEqual([damaged, 'broken'])
  })
})

describe('a newer release has saved', () => {
  const newer = JSON.stringify({ ...sample, version: 2, plans: [] })

  test.each([
    [profileKey, newer],
    [scenariosKey, '{"format":"competency-scenarios","version":2}'],
    [profileKey, JSON.stringify({ format: 'competency-profile', version: 999_999_999 })],
  ])('under %s: nothing is written, all can be downloaded', async (key, text) => {
    const world = createWorld([[key, text]])
    const tab = await openTab(world)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'newer', texts: [{ key, text }] })
    tab.organization.loadSample(sample)
    tab.scenarios.add('Plan', sample)
    await rest()
    expect(leave(tab)).toBe(true)
    tab.stop()
    await rest()
    expect(world.storage.saved.get(key)).toBe(text)
    expect(world.store.data.records.size).toBe(0)
  })

  test('records: they are left as they are, on the next visit and in a tab that is open', async () => {
    const { world, tab } = await visitSample()
    const key = JSON.stringify(['', 'profile', ''])
    const { records, writings } = world.store.data
    records.set(key, {
      key: ['', 'profile', ''],
      value: { ...(records.get(key)!.value as object), version: 2 },
    })
    writings.set(99, [['', 'profile', '']])
    const next = await openTab(world)
    expect(next.saving.$trouble.get()).toMatchObject({ code: 'newer' })
    expect(next.saving.$trouble.get()).toHaveProperty('texts.0.text', expect.stringContaining('"version":2'))
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    expect(tab.saving.$trouble.get()).toMatchObject({ code: 'newer' })
    expect(tab.history.$profile.get().people![0]!.name).toBe('Anna')
    expect(world.store.data.records.get(key)!.value).toMatchObject({ version: 2 })
    expect(JSON.stringify([...world.store.data.records.values()])).not.toContain('Anna')
  })

  test('a newer version of the database', async () => {
    const world = createWorld([[profileKey, text]])
    world.store.within = () => Promise.reject(new DOMException('Newer.', 'VersionError'))
    const tab = await openTab(world)
    expect(tab.saving.$trouble.get()).toEqual({ code: 'newer', texts: [] })
    expect(tab.history.$profile.get()).toEqual(sample)
    expect(world.storage.saved.get(profileKey)).toBe(text)
  })
})

describe('records that cannot be read', () => {
  test.each([
    ['a person', ['', 'person', 'p2'], 7],
    ['a person under another id', ['', 'person', 'p2'], { id: 'p9', achievements: [] }],
    ['a profile with people in it', ['', 'profile', ''], { ...emptyProfile, people: [] }],
    ['an order', ['', 'order', ''], 'p1 p2'],
  ] as const)('%s: all are put aside, and saving goes on', async (_, key, value) => {
    const { world, tab } = await visitSample()
    world.store.data.records.set(JSON.stringify(key), { key, value })
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(emptyProfile)
    expect(asideOf(next)).toHaveLength(1)
    expect(asideOf(next)[0]).toContain('Chiara Romano')
    // The tab that was open has it all, and saves it again with its next change.
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    expect(tab.history.$profile.get().people).toHaveLength(sample.people!.length)
  })
})

describe('records without the list that names them', () => {
  test.each([
    ['missing', undefined],
    ['empty', []],
    ['of somebody who is nowhere', ['p99', 'p1']],
  ])('the order is %s: nobody is lost', async (_, value) => {
    const { world, tab } = await visitSample()
    tab.scenarios.add('Plan', sample)
    await rest()
    const { records } = world.store.data
    for (const owner of ['', tab.scenarios.$scenarios.get()[0]!.id]) {
      const key = [owner, 'order', ''] as const
      if (value) records.set(JSON.stringify(key), { key, value })
      else records.delete(JSON.stringify(key))
    }
    records.delete(JSON.stringify(['', 'scenarios', '']))
    const { mine, scenarios } = (await openTab(world)).history.$workspace.get()
    expect([mine, scenarios[0]?.profile]).toEqual([sample, sample])
  })
})

describe('the database fails', () => {
  const faults: readonly Fault[] = ['open', 'middle', 'end']

  test.each(faults.flatMap((fault) => [1, 2, 3].map((time) => [fault, time] as const)))(
    '%s, at writing %i: it says so, keeps the change, and saves it with the next',
    async (fault, time) => {
      const { world, tab } = await visitSample()
      world.store.faults = [...Array<null>(time - 1).fill(null), fault, null]
      for (let turn = 1; turn <= 4; turn++) {
        tab.people.rename(`p${turn}`, `Name ${turn}`, `person/p${turn}/name`)
        await rest()
        expect(tab.saving.$trouble.get()).toEqual(turn === time ? { code: 'not-written' } : null)
      }
      expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
      expect((await openTab(world, tab.id)).history.$last.get()).toMatchObject({ step: 'edit-person' })
    },
  )

  test.each(faults)(
    '%s, always: it says so, the tab works on, and what is left behind is not lost',
    async (fault) => {
      const world = createWorld()
      world.store.faults = [fault]
      const tab = await openTab(world)
      tab.organization.loadSample(sample)
      await rest()
      expect(tab.saving.$trouble.get()).toEqual({ code: 'no-database' })
      expect(tab.history.$profile.get()).toBe(sample)
      expect(leave(tab)).toBe(false)
      tab.page.dispatchEvent(new Event('pagehide'))
      await rest()
      const next = await openTab(world)
      expect(next.history.$profile.get()).toEqual(sample)
      expect(next.saving.$trouble.get()).toEqual({ code: 'no-database' })
      world.store.faults = []
      next.people.addPerson()
      await rest()
      expect(savedIn(world).mine).toEqual(next.history.$profile.get())
      expect([...world.storage.saved.keys()]).toEqual([savedMark])
    },
  )

  test('what is noted stays, however often the same tab is reloaded', async () => {
    const world = createWorld()
    world.store.faults = ['open']
    const first = await openTab(world)
    first.organization.loadSample(sample)
    first.people.remove('p9')
    await rest()
    const people = first.history.$profile.get().people!
    const reload = async (tab: Tab) => {
      tab.page.dispatchEvent(new Event('pagehide'))
      tab.stop()
      await rest()
      return openTab(world, tab.id)
    }
    let tab = first
    for (let visit = 1; visit <= 3; visit++) tab = await reload(tab)
    expect(tab.history.$profile.get().people).toEqual(people)
    tab.people.rename('p1', 'Ada Byron', 'person/p1/name')
    tab = await reload(await reload(tab))
    expect(tab.history.$profile.get().people!.map(({ name }) => name)).toContain('Ada Byron')
    world.store.faults = []
    tab = await reload(await reload(tab))
    expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
    expect(tab.history.$profile.get().people).toHaveLength(people.length)
  })

  test('full from the beginning: what is saved is shown, and edits are of what is saved', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    world.store.faults = ['middle']
    tab.page.dispatchEvent(new Event('pagehide'))
    await rest()
    world.hearing.delete(tab.id)
    const next = await openTab(world)
    expect(next.saving.$trouble.get()).toEqual({ code: 'not-written' })
    expect(next.history.$profile.get()).toEqual(tab.history.$profile.get())
    next.people.rename('p2', 'Bob', 'person/p2/name')
    await rest()
    world.store.faults = []
    next.people.rename('p3', 'Carol', 'person/p3/name')
    await rest()
    expect(next.saving.$trouble.get()).toBeNull()
    expect(next.saving.$otherTab.get()).toEqual([])
    expect(savedIn(world).mine).toEqual(next.history.$profile.get())
    expect(savedIn(world).mine.people).toHaveLength(sample.people!.length)
  })

  test('and what was to be left behind does not stand there: it says that nothing is saved, and asks', async () => {
    const world = createWorld()
    world.store.faults = ['open']
    world.storage.setItem = () => undefined
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    await rest()
    expect(tab.saving.$trouble.get()).toEqual({ code: 'unavailable' })
    expect(leave(tab)).toBe(true)
  })

  test('what is left behind is only what an older release has not saved, and nobody is there twice', async () => {
    const world = createWorld([[profileKey, text]])
    world.store.faults = ['open']
    const tab = await openTab(world)
    expect(leave(tab)).toBe(false)
    expect([...world.storage.saved.keys()]).toEqual([profileKey])
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.page.dispatchEvent(new Event('pagehide'))
    world.store.faults = []
    world.hearing.delete(tab.id)
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(tab.history.$profile.get())
    expect(next.saving.$otherTab.get()).toEqual([])
    expect([...world.storage.saved.keys()]).toEqual([savedMark])
  })

  test('what could not be read stays where it was left behind', async () => {
    const key = 'partner-competency-guide:unread:4'
    const world = createWorld([[key, damaged]])
    world.store.faults = ['open']
    const tab = await openTab(world)
    tab.organization.loadSample(sample)
    leave(tab)
    expect(world.storage.saved.get(key)).toBe(damaged)
  })

  test('a database that keeps nothing in silence is found out', async () => {
    const { world, tab } = await visitSample()
    world.store.faults = ['silent']
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    tab.people.rename('p2', 'Bob', 'person/p2/name')
    await rest()
    expect(tab.saving.$trouble.get()).toEqual({ code: 'emptied' })
  })

  test('without local storage the database is enough, and the browser asks before what is unsaved goes', async () => {
    const world = createWorld()
    const refuse = () => {
      throw new DOMException('Access is denied.', 'SecurityError')
    }
    const tab = await openTab(world, 'one', refuse)
    tab.organization.loadSample(sample)
    expect(leave(tab)).toBe(true)
    await rest()
    expect(tab.saving.$trouble.get()).toBeNull()
    expect(leave(tab)).toBe(false)
    expect(savedIn(world).mine).toEqual(sample)
  })
})

describe('what saves cannot be fetched', () => {
  test('it says so, asks before the page goes, and tries again with the next change', async () => {
    const world = createWorld()
    const tab = await openTab(world)
    tab.stop()
    const open = vi.fn(() => Promise.reject(new Error('404')))
    const { stop } = tab.saving.start(tab.page, {
      keep: () => undefined,
      hasDatabase: async () => false,
      open,
    })
    tab.organization.loadSample(sample)
    await rest()
    expect(tab.saving.$trouble.get()).toEqual({ code: 'not-loaded' })
    expect(leave(tab)).toBe(true)
    tab.people.addPerson()
    await rest()
    expect(open).toHaveBeenCalledTimes(2)
    stop()
  })
})

describe('a page that goes', () => {
  /** Leaves so fast that the database does nothing any more. */
  async function goAtOnce(world: World, tab: Tab) {
    const { within } = world.store
    world.store.within = () => new Promise(() => undefined)
    tab.page.dispatchEvent(new Event('pagehide'))
    world.hearing.delete(tab.id)
    await rest()
    world.store.within = within
  }

  test('leaves behind what it could not save, and the next visit takes it in', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.people.addPerson()
    await goAtOnce(world, tab)
    expect([...world.storage.saved.keys()].some((key) => key.includes(':unsaved:'))).toBe(true)
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(tab.history.$profile.get())
    expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
    expect([...world.storage.saved.keys()]).toEqual([savedMark])
  })

  test('beside what another tab saved meanwhile; what both changed is asked about', async () => {
    const { world, tab } = await visitSample()
    const other = await openTab(world)
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.people.rename('p2', 'Bob', 'person/p2/name')
    await goAtOnce(world, tab)
    other.people.rename('p1', 'Alice', 'person/p1/name')
    other.people.rename('p3', 'Carol', 'person/p3/name')
    await rest()
    const next = await openTab(world)
    const names = () => next.history.$profile.get().people!.map(({ name }) => name)
    expect(names().slice(0, 3)).toEqual(['Alice', 'Bob', 'Carol'])
    expect(next.saving.$otherTab.get().flatMap(({ clashes }) => clashes)).toEqual([
      { code: 'person', person: 'p1' },
    ])
    next.saving.settle(true)
    expect(names().slice(0, 3)).toEqual(['Anna', 'Bob', 'Carol'])
  })

  test('leaves its undo steps behind as well', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    tab.organization.startOver()
    await rest()
    tab.history.undo()
    tab.people.addPerson()
    tab.history.undo()
    tab.history.undo()
    await goAtOnce(world, tab)
    const next = await openTab(world, tab.id)
    expect(next.history.$profile.get()).toEqual(sample)
    expect(next.history.$last.get()).toBeNull()
    next.history.redo()
    next.history.redo()
    expect(next.history.$profile.get().people!.map(({ name }) => name)).toContain('Anna')
    expect(next.history.$profile.get().people).toHaveLength(sample.people!.length + 1)
    expect(next.history.$next.get()).toBeNull()
  })

  test('and saved it all the same does nothing twice', async () => {
    const { world, tab } = await visitSample()
    tab.people.addPerson()
    tab.page.dispatchEvent(new Event('pagehide'))
    const left = new Map(world.storage.saved)
    await rest()
    expect([...world.storage.saved.keys()]).toEqual([savedMark])
    for (const [key, text] of left) world.storage.setItem(key, text)
    const next = await openTab(world)
    expect(next.history.$profile.get()).toEqual(tab.history.$profile.get())
    expect([...world.storage.saved.keys()]).toEqual([savedMark])
  })

  test('what it left behind and this release cannot read is put aside', async () => {
    const world = createWorld([['partner-competency-guide:unsaved:x', '[{"key":1}]']])
    expect(asideOf(await openTab(world))).toEqual(['[{"key":1}]'])
    expect([...world.storage.saved.keys()].some((key) => key.includes(':unsaved:'))).toBe(false)
  })

  test.each([false, true])('asks only when nothing could be left behind (full: %s)', async (isFull) => {
    const { world, tab } = await visitSample()
    tab.organization.startOver()
    world.storage.isFull = isFull
    expect(leave(tab)).toBe(isFull)
    await rest()
    expect(leave(tab)).toBe(false)
  })
})

describe('what is saved is deleted while the page is open', () => {
  const empty = ({ store, storage }: World) => {
    store.data = { records: new Map(), writings: new Map(), steps: new Map(), texts: new Map() }
    storage.saved.clear()
  }

  test.each(['visibilitychange', 'pageshow', 'told'])(
    'it says so (%s), and writes nothing by itself',
    async (type) => {
      const { world, tab } = await visitSample()
      empty(world)
      if (type === 'told') world.hearing.get(tab.id)!()
      else tab.page.dispatchEvent(new Event(type))
      await rest()
      expect(tab.saving.$trouble.get()).toEqual({ code: 'emptied' })
      expect(tab.history.$profile.get()).toEqual(sample)
      tab.page.dispatchEvent(new Event('pagehide'))
      await rest()
      expect([world.store.data.records.size, world.storage.saved.size]).toEqual([0, 0])
    },
  )

  test('all is saved again with the next change, its steps as well', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    empty(world)
    tab.page.dispatchEvent(new Event('visibilitychange'))
    await rest()
    tab.people.rename('p2', 'Bob', 'person/p2/name')
    await rest()
    expect(tab.saving.$trouble.get()).toBeNull()
    expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
    const again = await openTab(world, tab.id)
    again.history.undo()
    again.history.undo()
    expect(again.history.$profile.get()).toEqual(sample)
  })

  test('with an edit that was not saved yet, all is saved again', async () => {
    const { world, tab } = await visitSample()
    tab.people.rename('p1', 'Anna', 'person/p1/name')
    empty(world)
    await rest()
    expect(tab.saving.$trouble.get()).toEqual({ code: 'emptied' })
    tab.people.rename('p2', 'Bob', 'person/p2/name')
    await rest()
    expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
  })
})
