import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as organization from '../../../../src/calculator/workspace/edits/organization.ts'
import * as people from '../../../../src/calculator/workspace/edits/people.ts'
import { mergeProfiles } from '../../../../src/calculator/saving/merging/profile.ts'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { parseProfile } from '../../../../src/engine/profile/parse.ts'
import type { Person, Profile } from '../../../../src/engine/profile/types.ts'
import { situation } from '../../../support/arbitraries/situation.ts'
import { law } from '../../../support/law.ts'

/** An edit of one thing, which its name tells; the numbers choose among what there is. */
interface Edit {
  readonly thing: string
  readonly make: (profile: Profile) => Profile
}

const anyone = ({ people = [] }: Profile, number: number): Person | undefined =>
  people[number % Math.max(1, people.length)]

const editsOf = (base: Profile): Arbitrary<Edit> =>
  fc.oneof(
    fc.tuple(fc.nat(), fc.string(), fc.nat(3)).map(([number, name, way]): Edit => {
      const person = anyone(base, number)
      if (!person) return { thing: 'nothing', make: (profile) => profile }
      const ways: readonly Edit['make'][] = [
        (profile) => people.renamePerson(profile, person.id, `${name}!`),
        (profile) => people.addAchievement(profile, person.id, '70-346'),
        (profile) => people.setPersonDay(profile, person.id, 'leavesOn', '2019-01-01'),
        (profile) => people.removePerson(profile, person.id),
      ]
      return { thing: `person ${person.id}`, make: ways[way]! }
    }),
    fc.nat().map((number): Edit => ({
      thing: `new person ${number}`,
      make: (profile) =>
        people.addPeople(profile, { leavesOn: '2020-02-02', achievements: [{ id: `x-${number}` }] }, 1),
    })),
    fc
      .tuple(fc.constantFrom('azure-consumption', 'a', 'b'), fc.option(fc.nat(), { nil: undefined }))
      .map(([metric, amount]): Edit => ({
        thing: `figure ${metric}`,
        make: (profile) => organization.setFigure(profile, metric, amount),
      })),
    fc.constantFrom<Edit>(
      { thing: 'market', make: (profile) => organization.setMarket(profile, 'developing') },
      { thing: 'name', make: (profile) => organization.setOrganizationName(profile, 'Fabrikam') },
      { thing: 'package', make: (profile) => organization.setSubscription(profile, undefined) },
      { thing: 'fact', make: (profile) => organization.setAttestation(profile, 'surface-hub-adr', true) },
      {
        thing: 'override',
        make: (profile) => (base.overrides?.length ? organization.removeOverride(profile, 0) : profile),
      },
      {
        thing: 'new override',
        make: (profile) =>
          organization.addOverride(profile, { competency: 'devops', level: 'gold', from: '1999-01-01' }),
      },
    ),
  )

interface Divided {
  readonly base: Profile
  readonly ours: readonly Edit[]
  readonly theirs: readonly Edit[]
}
const both = (areDisjoint: boolean): Arbitrary<Divided> =>
  situation.chain(({ profile: base }) =>
    fc
      .tuple(
        fc.uniqueArray(editsOf(base), { maxLength: 12, selector: ({ thing }) => thing }),
        fc.uniqueArray(editsOf(base), { maxLength: 12, selector: ({ thing }) => thing }),
      )
      .map(([ours, theirs]) => ({
        base,
        ours,
        theirs: theirs.filter(({ thing }) => !areDisjoint || ours.every((our) => our.thing !== thing)),
      })),
  )

const make = (base: Profile, edits: readonly Edit[]): Profile =>
  edits.reduce((profile, edit) => edit.make(profile), base)

/** What a profile says, whatever the order of what was added and the ids of who was. */
function meaning({ people = [], overrides = [], attestations = [], metrics = {}, ...rest }: Profile) {
  const isNew = ({ achievements }: Person) => achievements[0]?.id.startsWith('x-')
  const said = people.map((person) => JSON.stringify(isNew(person) ? { ...person, id: 'new' } : person))
  return {
    ...rest,
    metrics,
    people: said.sort(),
    overrides: overrides.map((override) => JSON.stringify(override)).sort(),
    attestations: [...attestations].sort(),
  }
}

describe('two sides that edited different things', () => {
  law('all edits stand, and nothing clashes', 1_000, [both(true)], ({ base, ours, theirs }) => {
    const merged = mergeProfiles({ base, ours: make(base, ours), theirs: make(base, theirs) }, 'ours')
    expect(merged.clashes).toEqual([])
    expect(meaning(merged.value)).toEqual(meaning(make(make(base, ours), theirs)))
  })

  law('which of them is ours makes no difference', 1_000, [both(true)], ({ base, ours, theirs }) => {
    const [one, other] = [make(base, ours), make(base, theirs)]
    const here = mergeProfiles({ base, ours: one, theirs: other }, 'ours')
    const there = mergeProfiles({ base, ours: other, theirs: one }, 'ours')
    expect(meaning(here.value)).toEqual(meaning(there.value))
  })
})

describe('whatever both sides edited', () => {
  law('what one side alone changed stands; where both did, the winner’s', 1_000, [both(false)], (divided) => {
    const { base } = divided
    const [ours, theirs] = [make(base, divided.ours), make(base, divided.theirs)]
    const { value, clashes } = mergeProfiles({ base, ours, theirs }, 'theirs')
    const text = (profile: Profile, id: string) =>
      JSON.stringify(profile.people?.find((one) => one.id === id))
    for (const { id } of base.people ?? []) {
      const [was, our, their] = [text(base, id), text(ours, id), text(theirs, id)]
      expect(text(value, id)).toBe(their === was ? our : their)
      const isClash = our !== was && their !== was && our !== their
      expect(clashes.some((clash) => clash.code === 'person' && clash.person === id)).toBe(isClash)
    }
    for (const metric of ['azure-consumption', 'a', 'b']) {
      const [was, our, their] = [base, ours, theirs].map((profile) =>
        JSON.stringify(profile.metrics?.[metric]),
      )
      expect(JSON.stringify(value.metrics?.[metric])).toBe(their === was ? our : their)
    }
  })

  law('the result is a valid profile, and merging again changes nothing', 1_000, [both(false)], (divided) => {
    const { base } = divided
    const [ours, theirs] = [make(base, divided.ours), make(base, divided.theirs)]
    const { value } = mergeProfiles({ base, ours, theirs }, 'ours')
    expect(parseProfile(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, profile: value })
    expect(mergeProfiles({ base: value, ours: value, theirs: value }, 'ours').value).toBe(value)
    expect(mergeProfiles({ base: theirs, ours: value, theirs }, 'ours').value).toBe(value)
  })
})

describe('one side that changed nothing', () => {
  const base = sampleIn('en')
  const other = people.removePerson(base, 'p3')

  test('gives way to the other as it is', () => {
    expect(mergeProfiles({ base, ours: base, theirs: other }, 'ours').value).toBe(other)
    expect(mergeProfiles({ base, ours: other, theirs: structuredClone(base) }, 'ours').value).toBe(other)
  })

  test('an order that one side gave to the people stands', () => {
    const turned = { ...base, people: base.people!.toReversed() }
    const renamed = people.renamePerson(base, 'p1', 'Anna')
    for (const versions of [
      { base, ours: turned, theirs: renamed },
      { base, ours: renamed, theirs: turned },
    ]) {
      const { value } = mergeProfiles(versions, 'ours')
      expect(value.people!.map(({ id }) => id)).toEqual(turned.people.map(({ id }) => id))
      expect(value.people!.at(-1)?.name).toBe('Anna')
    }
  })
})
