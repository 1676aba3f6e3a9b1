/** An undo takes back what its own tab did, and nothing that another one did; after a reload as well. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import { profileKey } from '../../../src/calculator/workspace/saved-profile.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { asyncLaw } from '../../support/law.ts'
import { divided, make, meaning, type Edit } from './merging/edits.ts'
import { createWorld, openTab, rest, type Tab, type World } from './tabs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sample = sampleIn('en')

async function openTwo(saved: Profile = sample): Promise<{ world: World; one: Tab; other: Tab }> {
  const world = createWorld([[profileKey, JSON.stringify(saved)]])
  return { world, one: await openTab(world), other: await openTab(world) }
}

/** Says what a profile says once it has been saved and read. Who comes back may bear another id: his may be taken by now. */
function said(profile: Profile) {
  const read = parseProfile(JSON.parse(JSON.stringify(profile)))
  if (!read.ok) throw new Error('not a profile')
  const people = read.profile.people ?? []
  return meaning({ ...read.profile, people: people.map((person) => ({ ...person, id: 'somebody' })) })
}

function undoAll({ history }: Tab): number {
  let steps = 0
  for (; history.$last.get(); steps++) history.undo()
  return steps
}

describe('two tabs that edit different things', () => {
  const moves = fc.infiniteStream(
    fc.record({ isOurs: fc.boolean(), isShared: fc.boolean(), isReloaded: fc.nat(9) }),
  )

  asyncLaw(
    'undoing all in one leaves exactly what the other did; redoing all brings it back',
    200,
    [divided(true), moves],
    async ({ base, ours, theirs }, order) => {
      const { world, other, one: first } = await openTwo(base)
      let one = first
      const edit = (tab: Tab, { thing, make }: Edit) =>
        tab.history.change('edit-person', make(tab.history.$profile.get()), thing)
      const left: readonly [Edit[], Edit[]] = [[...ours], [...theirs]]
      while (left[0].length + left[1].length > 0) {
        const { isOurs, isShared, isReloaded } = order.next().value!
        const side = (isOurs ? left[0] : left[1]).length > 0 ? isOurs : !isOurs
        const next = (side ? left[0] : left[1]).shift()!
        edit(side ? one : other, next)
        // Two that are added at the same moment bear one id until the tabs have heard of each other.
        if (isShared || next.thing.startsWith('new person')) await rest()
        if (isReloaded > 0) continue
        await rest()
        one.stop()
        one = await openTab(world, one.id)
      }
      await rest()
      const both = one.history.$profile.get()
      expect(said(both)).toEqual(said(make(make(base, ours), theirs)))
      const steps = undoAll(one)
      await rest()
      expect(said(one.history.$profile.get())).toEqual(said(make(base, theirs)))
      expect(other.history.$profile.get()).toEqual(one.history.$profile.get())
      const known = new Set((base.people ?? []).map(({ id }) => id))
      const kept = (one.history.$profile.get().people ?? []).map(({ id }) => id).filter((id) => known.has(id))
      expect(kept).toEqual([...known].filter((id) => kept.includes(id)))
      for (let step = 0; step < steps; step++) one.history.redo()
      expect(one.history.$profile.get()).toEqual(both)
    },
  )
})

describe('an undo over two tabs', () => {
  test('leaves the edit of another person, in both tabs', async () => {
    const { one, other } = await openTwo()
    const names = (tab: Tab) =>
      tab.history.$profile
        .get()
        .people!.slice(0, 2)
        .map(({ name }) => name)
    one.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    other.people.rename('p2', 'Bob', 'person/p2/name')
    await rest()
    one.history.undo()
    expect(one.history.$event.get()).toMatchObject({ code: 'undone', step: 'edit-person' })
    await rest()
    expect(names(one)).toEqual(['Ada Lindqvist', 'Bob'])
    expect(names(other)).toEqual(names(one))
    expect(one.history.$last.get()).toBeNull()
    other.history.undo()
    expect(names(other)).toEqual(['Ada Lindqvist', 'Boris Novak'])
  })

  test('takes its own step back where the other tab has touched the same', async () => {
    const { one, other } = await openTwo()
    const name = () => one.history.$profile.get().people![0]!.name
    one.people.rename('p1', 'Anna', 'person/p1/name')
    await rest()
    other.people.rename('p1', 'Alice', 'person/p1/name')
    await rest()
    one.history.undo()
    expect(name()).toBe('Ada Lindqvist')
    one.history.redo()
    expect(name()).toBe('Alice')
  })

  test('brings back whom it had removed, at the same place, beside what the other tab did', async () => {
    const { one, other } = await openTwo()
    one.people.remove('p2')
    await rest()
    other.people.addPerson()
    await rest()
    one.history.undo()
    const people = one.history.$profile.get().people!
    expect(people.slice(0, -1)).toEqual(sample.people)
    expect(people).toHaveLength(sample.people!.length + 1)
  })

  test('of Start over keeps the scenario that the other tab added', async () => {
    const { one, other } = await openTwo()
    one.organization.startOver()
    await rest()
    other.scenarios.add('Plan', sample)
    await rest()
    one.history.undo()
    expect(one.history.$workspace.get()).toMatchObject({ mine: sample, scenarios: [{ name: 'Plan' }] })
  })

  test('takes back only what was typed after the other tab was heard', async () => {
    const { one, other } = await openTwo()
    one.organization.rename('Fab', 'organization/name')
    await rest()
    other.organization.setMarket('developing')
    await rest()
    one.organization.rename('Fabrikam', 'organization/name')
    one.history.undo()
    expect(one.history.$profile.get().organization).toEqual({ name: 'Fab', market: 'developing' })
    one.history.undo()
    expect(one.history.$profile.get().organization).toEqual({
      ...sample.organization,
      market: 'developing',
    })
  })
})
