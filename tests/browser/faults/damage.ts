/** In what ways data may be damaged, wherever they are saved. */
import type { Person, Profile } from '../../../src/engine/profile/index.ts'

/** Instead of a profile. */
export const damagedProfiles = (profile: Profile): Readonly<Record<string, unknown>> => ({
  'is null': null,
  'is a list': [],
  'is a string': 'text',
  'is a number': 1,
  'is of version 0': { ...profile, version: 0 },
  'is of version "1"': { ...profile, version: '1' },
  'is of version 1.5': { ...profile, version: 1.5 },
  'is of another format': { ...profile, format: 'something-else' },
})

export const newerProfiles = (profile: Profile): Readonly<Record<string, unknown>> => ({
  'is of version 2': { ...profile, version: 2 },
  'is of version 999999999': { ...profile, version: 999_999_999 },
})

const achievements = Array.from({ length: 20_000 }, () => ({ id: '70-346', earned: '2017-01-01' }))

/** Instead of a profile's people. */
export const damagedByPeople = ({ people = [] }: Profile): Readonly<Record<string, unknown>> => ({
  'has people that are no list': {},
  'has people of null': [null],
  'has two equal ids': [people[0], people[0]],
  'has a name of 3 MB': [{ id: 'p1', name: 'x'.repeat(3_000_000), achievements: [] }],
})

const many = Array.from({ length: 5000 }, (_, at): Person => ({ id: `p${at + 1}`, achievements: [] }))

/** Strange, but readable; as JSON, which can say what a literal can't. */
export const unusualPeople: Readonly<Record<string, string>> = {
  'an unknown achievement': '[{"id":"p1","achievements":[{"id":"70-999"}]}]',
  '__proto__ as an id': '[{"id":"__proto__","achievements":[]}]',
  'half a character in a name': '[{"id":"p1","name":"A\\ud83d","achievements":[]}]',
  '5,000 people': JSON.stringify(many),
  'somebody with 20,000 achievements': JSON.stringify([{ id: 'p1', achievements }]),
}
