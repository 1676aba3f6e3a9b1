import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { renamePerson } from '../../../../src/calculator/workspace/edits/people.ts'
import { recordChanges, withRecords } from '../../../../src/calculator/workspace/records/changes.ts'
import { readChanges, readRecords } from '../../../../src/calculator/workspace/records/read.ts'
import { emptyWorkspace, type Workspace } from '../../../../src/calculator/workspace/workspace.ts'
import { situation } from '../../../support/arbitraries/situation.ts'
import { law } from '../../../support/law.ts'

const profile = situation.map(({ profile }) => profile)
const scenario = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    name: fc.string({ minLength: 1, maxLength: 9 }),
    profile,
    plan: fc.record({ cost: fc.nat(), unit: fc.constantFrom('exams', 'hours', 'dollars') }),
  },
  { requiredKeys: ['id', 'name', 'profile'] },
)
const plan: fc.Arbitrary<NonNullable<Workspace['plan']>> = fc.record(
  {
    targets: fc.constant([{ competency: 'messaging', level: 'gold' }] as const),
    unit: fc.constantFrom('exams', 'hours', 'dollars'),
    limits: fc.record({ eachPerson: fc.nat(), leftAlone: fc.constant(['p1']) }, { requiredKeys: [] }),
    budgets: fc.record({ hours: fc.nat() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
const workspace: fc.Arbitrary<Workspace> = fc
  .record({
    mine: profile,
    scenarios: fc.uniqueArray(scenario, { maxLength: 4, selector: ({ id }) => id }),
    rules: fc.constantFrom({}, { edition: '2017-09' }, { edition: '2017-11', day: '2018-01-01' }),
  })
  .chain((one) => fc.option(plan, { nil: undefined }).map((plan) => ({ ...one, plan })))
  .map(({ rules, ...one }) => ({ ...one, open: null, ...rules }))

const stored = (from: Workspace, to: Workspace) =>
  recordChanges(from, to).map(({ key, after }) => ({ key, value: after }))

/** What was stored, as another release reads it. */
function readAgain(records: ReturnType<typeof stored>) {
  const read = readRecords(structuredClone(records))
  if (read.code !== 'read') throw new Error(read.code)
  return read.value
}

describe('records', () => {
  law('of a workspace, read again, are the workspace', 300, [workspace], (all) => {
    const kept = readAgain(stored(emptyWorkspace, all))
    expect(withRecords(emptyWorkspace, kept)).toEqual({ ...all, edition: all.edition, day: all.day })
  })

  law(
    'that changed lead from any workspace to any other, and back',
    300,
    [workspace, workspace],
    (one, other) => {
      const changes = readChanges(structuredClone(recordChanges(one, other)))!
      const there = withRecords(one, changes.after)
      expect(there).toMatchObject(other)
      expect(there.mine).toEqual(other.mine)
      expect(there.scenarios).toEqual(other.scenarios)
      const back = withRecords(other, changes.before)
      expect([back.mine, back.scenarios, back.edition, back.day, back.plan]).toEqual([
        one.mine,
        one.scenarios,
        one.edition,
        one.day,
        one.plan,
      ])
    },
  )

  law('that did not change are not named', 300, [workspace, fc.nat()], (all, number) => {
    expect(recordChanges(all, { ...all })).toEqual([])
    const { people = [] } = all.mine
    const person = people[number % Math.max(1, people.length)]
    if (!person) return
    const next = { ...all, mine: renamePerson(all.mine, person.id, `${person.name ?? ''}!`) }
    expect(recordChanges(all, next).map(({ key }) => key)).toEqual([['', 'person', person.id]])
    const kept = withRecords(all, stored(all, next))
    expect(kept.scenarios).toBe(all.scenarios)
    kept.mine.people!.forEach((one, index) => one.id !== person.id && expect(one).toBe(people[index]))
  })
})

test('settings of a plan that can’t be read are none, and the data stay', () => {
  const all = { ...emptyWorkspace, mine: sampleIn('en') }
  const records = [
    ...stored(emptyWorkspace, all),
    { key: ['', 'plan', ''] as const, value: { unit: 'weeks' } },
  ]
  expect(withRecords(emptyWorkspace, readAgain(records))).toMatchObject({ mine: all.mine, plan: undefined })
})

test('somebody who was removed elsewhere stays away, and a person without a place is nowhere', () => {
  const mine = sampleIn('en')
  const all = { ...emptyWorkspace, mine }
  const without = withRecords(all, [
    { key: ['', 'order', ''], value: ['p2', 'p99', 'p1'] },
    { key: ['', 'person', 'p1'], value: undefined },
  ])
  expect(without.mine.people!.map(({ id }) => id)).toEqual(['p2'])
})
