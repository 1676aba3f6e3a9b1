/** Tabs share what is saved, record by record. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { profileKey, savedMark } from '../../../src/calculator/workspace/saved-profile.ts'
import { asyncLaw } from '../../support/law.ts'
import { divided, type Edit } from './merging/edits.ts'
import { createWorld, openTab, rest, savedIn, type Tab, type World } from './tabs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sample = sampleIn('en')

async function openTwo(profile = sample): Promise<{ world: World; tab: Tab; second: Tab }> {
  const world = createWorld([[profileKey, JSON.stringify(profile)]])
  return { world, tab: await openTab(world), second: await openTab(world) }
}
const names = ({ history }: Tab) => history.$profile.get().people!.map(({ name }) => name)
/** While it cannot open the database, nothing that it does is saved. */
async function unsaved(world: World, act: () => void) {
  world.store.faults = ['open', null]
  act()
  await rest()
}

test('another tab’s change is taken over, said, no step of this tab’s, and not written back', async () => {
  const { world, tab, second } = await openTwo()
  second.organization.setMarket('developing')
  await rest()
  expect(tab.history.$profile.get().organization.market).toBe('developing')
  expect(tab.history.$event.get()).toMatchObject({ code: 'done', step: 'other-tab' })
  expect(tab.history.$last.get()).toBeNull()
  const writings = world.store.data.writings.size
  await rest()
  expect(world.store.data.writings.size).toBe(writings)
})

test('what another tab saves for the first time is taken in', async () => {
  const world = createWorld()
  const [tab, second] = [await openTab(world), await openTab(world)]
  second.organization.loadSample(sample)
  await rest()
  expect(world.store.acts).toBeGreaterThan(0)
  tab.page.dispatchEvent(Object.assign(new Event('storage'), { key: savedMark, newValue: '1' }))
  await rest()
  expect(tab.history.$profile.get()).toEqual(sample)
})

test.each([true, false])('edits of different things in both stand (heard: %s)', async (isHeard) => {
  const { world, tab, second } = await openTwo()
  if (!isHeard) world.hearing.clear()
  tab.people.rename('p1', 'Anna', 'person/p1/name')
  second.people.rename('p2', 'Bob', 'person/p2/name')
  second.organization.setMarket('developing')
  await rest()
  for (const one of isHeard ? [] : [tab, second]) one.page.dispatchEvent(new Event('pageshow'))
  await rest()
  expect(names(tab).slice(0, 3)).toEqual(['Anna', 'Bob', 'Chiara Romano'])
  expect(tab.history.$profile.get().organization.market).toBe('developing')
  expect(second.history.$profile.get()).toEqual(tab.history.$profile.get())
  expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
  expect([tab, second].flatMap(({ saving }) => saving.$otherTab.get())).toEqual([])
})

test('where both changed the same thing this tab’s version stands, and the visitor chooses', async () => {
  const { world, tab, second } = await openTwo()
  await unsaved(world, () => tab.people.rename('p1', 'Anna', 'person/p1/name'))
  world.hearing.delete(tab.id)
  second.people.rename('p1', 'Alice', 'person/p1/name')
  second.people.rename('p2', 'Bob', 'person/p2/name')
  await rest()
  tab.people.rename('p4', 'Dan', 'person/p4/name')
  await rest()
  expect(names(tab).slice(0, 2)).toEqual(['Anna', 'Bob'])
  expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
  expect(tab.saving.$otherTab.get().flatMap(({ clashes }) => clashes)).toEqual([
    { code: 'person', person: 'p1' },
  ])
  tab.people.rename('p3', 'Carol', 'person/p3/name')
  tab.saving.settle(true)
  expect(names(tab).slice(0, 3)).toEqual(['Alice', 'Bob', 'Carol'])
  expect(tab.saving.$otherTab.get()).toEqual([])
  tab.history.undo()
  expect(names(tab).slice(0, 3)).toEqual(['Anna', 'Bob', 'Carol'])
})

test('somebody who was deleted in one and edited in the other is asked about', async () => {
  const { world, tab, second } = await openTwo()
  await unsaved(world, () => tab.people.remove('p1'))
  world.hearing.delete(tab.id)
  second.people.rename('p1', 'Alice', 'person/p1/name')
  await rest()
  tab.organization.setMarket('developing')
  await rest()
  expect(tab.saving.$otherTab.get().flatMap(({ clashes }) => clashes)).toEqual([
    { code: 'person', person: 'p1' },
  ])
  tab.saving.settle(true)
  expect(names(tab)).toContain('Alice')
})

test('starting over in one while the other edits: the edit is asked about', async () => {
  const { world, tab, second } = await openTwo()
  await unsaved(world, () => tab.organization.startOver())
  second.people.rename('p1', 'Alice', 'person/p1/name')
  await rest()
  tab.organization.setMarket('developing')
  await rest()
  expect(tab.history.$profile.get().people).toEqual([])
  expect(tab.saving.$otherTab.get().flatMap(({ clashes }) => clashes)).toEqual([
    { code: 'person', person: 'p1' },
  ])
  tab.saving.settle(true)
  await rest()
  expect(names(second)).toEqual(['Alice'])
})

test('people who are added in two tabs at once are two, though they are alike, and stay apart', async () => {
  const { world, tab, second } = await openTwo()
  tab.people.addPerson()
  second.people.addPerson()
  const [own, other] = [tab, second].map(({ history }) => history.$profile.get().people!.at(-1)!.id)
  await rest()
  tab.people.rename(own!, 'Iris', 'name')
  second.people.rename(other!, 'Jan', 'name')
  await rest()
  for (const one of [tab, second]) {
    expect(names(one).slice(9).sort()).toEqual(['Iris', 'Jan'])
    expect(one.saving.$otherTab.get()).toEqual([])
  }
  tab.history.undo()
  tab.history.undo()
  await rest()
  expect(names(second).slice(9)).toEqual(['Jan'])
  expect(savedIn(world).mine.people).toHaveLength(10)
})

test('two tabs that each add a scenario have both, and one that is removed is closed in the other', async () => {
  const { world, tab, second } = await openTwo()
  tab.scenarios.add('Plan', sample)
  second.scenarios.add('Plan', sample)
  await rest()
  const named = ({ scenarios }: Tab) =>
    scenarios.$scenarios
      .get()
      .map(({ name }) => name)
      .sort()
  expect(named(tab)).toEqual(['Plan', 'Plan 2'])
  expect(named(second)).toEqual(named(tab))
  const { id } = tab.scenarios.$open.get()!
  second.scenarios.remove(id)
  await rest()
  expect(tab.scenarios.$open.get()).toBeNull()
  expect(savedIn(world).scenarios).toHaveLength(1)
})

test('a tab that missed several writings of one record reads it once', async () => {
  const { world, tab, second } = await openTwo()
  world.hearing.delete(tab.id)
  for (const name of ['Alice', 'Anna']) {
    second.people.rename('p1', name, name)
    await rest()
  }
  tab.people.rename('p2', 'Bob', 'person/p2/name')
  await rest()
  expect(names(tab).slice(0, 2)).toEqual(['Anna', 'Bob'])
  expect(tab.saving.$aside.get()).toEqual([])
})

test('a tab that missed more than is remembered reads all', async () => {
  const { world, tab, second } = await openTwo()
  world.hearing.delete(tab.id)
  for (let time = 0; time < 3; time++) {
    second.people.rename('p1', `Name ${time}`, `person/${time}`)
    await rest()
  }
  const { writings } = world.store.data
  writings.delete([...writings.keys()].at(-3)!)
  tab.people.rename('p2', 'Bob', 'person/p2/name')
  await rest()
  expect(names(tab).slice(0, 2)).toEqual(['Name 2', 'Bob'])
})

test('an edition that another tab chose is chosen here, and data entered here stay', async () => {
  const { tab, second } = await openTwo()
  tab.people.rename('p1', 'Anna', 'person/p1/name')
  second.history.judgeBy('change-edition', { edition: '2017-11' })
  await rest()
  expect(tab.history.$workspace.get().edition).toBe('2017-11')
  expect(names(tab)[0]).toBe('Anna')
})

describe('whatever two tabs do, and however often the database fails', () => {
  const turns = fc.array(
    fc.record({ fault: fc.constantFrom(null, null, 'open', 'middle', 'end'), isRest: fc.boolean() }),
    { minLength: 24, maxLength: 24 },
  )

  asyncLaw(
    'both come to say the same as what is saved',
    150,
    [divided(false), turns, fc.boolean()],
    async (edits, chances, isHeard) => {
      const { world, tab, second } = await openTwo(edits.base)
      if (!isHeard) world.hearing.clear()
      const all: (readonly [Tab, Edit])[] = []
      for (let turn = 0; turn < 12; turn++)
        for (const [one, made] of [
          [tab, edits.ours],
          [second, edits.theirs],
        ] as const)
          all.push(...made.slice(turn, turn + 1).map((edit) => [one, edit] as const))
      for (const [turn, [one, { thing, make }]] of all.entries()) {
        const { fault, isRest } = chances[turn]!
        world.store.faults = [fault, null]
        one.history.change('edit-person', make(one.history.$profile.get()), thing)
        if (isRest) await rest()
      }
      world.store.faults = []
      for (let time = 0; time < 3; time++)
        for (const one of [tab, second]) {
          one.page.dispatchEvent(new Event('pageshow'))
          await rest()
        }
      expect(tab.history.$profile.get()).toEqual(second.history.$profile.get())
      expect(savedIn(world).mine).toEqual(tab.history.$profile.get())
      expect([tab, second].map(({ saving }) => saving.$trouble.get())).toEqual([null, null])
      expect([tab, second].flatMap(({ saving }) => saving.$aside.get())).toEqual([])
    },
  )
})
