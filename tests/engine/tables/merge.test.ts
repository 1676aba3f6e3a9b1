import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeRoster } from '../../../src/engine/tables/merge.ts'
import type { Entry } from '../../../src/engine/tables/entries.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'

const ignore = () => undefined
const maybe = <Value>(...values: Value[]) => fc.constantFrom<Value | undefined>(undefined, ...values)
const day = maybe('2017-01-01', '2018-01-01', '2019-01-01')
const known = fc.oneof(
  fc.record({ mcid: fc.constantFrom('1', '2', '3'), email: maybe('a@x', 'b@x'), name: maybe('Ada', 'Bob') }),
  fc.record({
    mcid: fc.constant(undefined),
    email: fc.constantFrom('a@x', 'b@x'),
    name: maybe('Ada', 'Bob'),
  }),
  fc.record({
    mcid: fc.constant(undefined),
    email: fc.constant(undefined),
    name: fc.constantFrom('Ada', 'Bob'),
  }),
)
const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(
      known,
      fc.record({
        row: fc.constant({ line: 1, cells: [] }),
        achievement: fc.constantFrom('70-346', '70-347'),
        earned: day,
        expires: day,
        associated: maybe<boolean | string>(true, false, '2016-01-01', '2016-02-02'),
        leavesOn: day,
      }),
    )
    .map(([who, what]) => ({ ...who, ...what })),
  { maxLength: 8 },
)
const held = fc.record(
  { id: fc.constantFrom('70-346', '70-347', 'x'), earned: fc.constantFrom('2017-01-01', '2018-06-01') },
  { requiredKeys: ['id'] },
)
const people: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('p1', 'p2', 'p3', 'mcid:1', 'email:a@x', 'name:ada'),
      name: fc.constantFrom('Ada', 'Bob'),
      associatedSince: fc.constant('2015-01-01'),
      achievements: fc.array(held, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'achievements'] },
  ),
  { selector: ({ id }) => id, maxLength: 4 },
)
const profileOf = (people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})

it('changes nothing when the same entries come again', () => {
  fc.assert(
    fc.property(people, entries, fc.constantFrom('2016-06-06', null), (people, entries, since) => {
      const once = mergeRoster(profileOf(people), entries, since, ignore)
      const twice = mergeRoster(once.profile, entries, since, ignore)
      expect(twice.profile).toEqual(once.profile)
      expect(twice.effects.map(({ person }) => person)).toEqual(once.effects.map(({ person }) => person))
    }),
    { numRuns: 20_000 },
  )
})

it('keeps everybody, and joins no two MCIDs', () => {
  fc.assert(
    fc.property(people, entries, (people, entries) => {
      const { profile, effects, unplaced } = mergeRoster(profileOf(people), entries, null, ignore)
      const placed = entries.filter((entry) => !unplaced.includes(entry))
      const ids = profile.people!.map(({ id }) => id)
      expect(ids.slice(0, people.length)).toEqual(people.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      const byPerson = Map.groupBy(placed, (_, at) => effects[at]!.person)
      for (const joined of byPerson.values()) {
        const different = new Set(joined.flatMap(({ mcid }) => mcid ?? []))
        expect(different.size).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 5_000 },
  )
})
