/** Edits of one thing each, divided between two sides, and what a profile then says. */
import fc, { type Arbitrary } from 'fast-check'
import * as organization from '../../../../src/calculator/workspace/edits/organization.ts'
import * as people from '../../../../src/calculator/workspace/edits/people.ts'
import type { Person, Profile } from '../../../../src/engine/profile/types.ts'
import { situation } from '../../../support/arbitraries/situation.ts'

/** An edit of one thing, which its name tells; the numbers choose among what there is. */
export interface Edit {
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
        people.addPeople(profile, { leavesOn: '2020-02-02', achievements: [{ id: `x-${number}` }] }, 1, ''),
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

export interface Divided {
  readonly base: Profile
  readonly ours: readonly Edit[]
  readonly theirs: readonly Edit[]
}
/** Divides edits between two sides, each of a thing of its own where they are disjoint. */
export const divided = (areDisjoint: boolean): Arbitrary<Divided> =>
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

/** Makes all the edits, one after the other. */
export const make = (base: Profile, edits: readonly Edit[]): Profile =>
  edits.reduce((profile, edit) => edit.make(profile), base)

/** Says what a profile says, whatever the order of what was added and the ids of who was. */
export function meaning({ people = [], overrides = [], attestations = [], metrics = {}, ...rest }: Profile) {
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
