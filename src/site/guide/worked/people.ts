/** The people of the examples. */
import type { HeldAchievement, Person, Profile } from '../../../engine/profile/index.ts'

export type ExamplePersonId = 'ada' | 'ben' | 'cora'

const held = (achievements: readonly (string | HeldAchievement)[]): readonly HeldAchievement[] =>
  achievements.map((achievement) => (typeof achievement === 'string' ? { id: achievement } : achievement))

/** Makes a person of an example: what is held, and dates other than the usual ones. */
export const examplePerson =
  (id: ExamplePersonId) =>
  (achievements: readonly (string | HeldAchievement)[], dates: Partial<Person> = {}): Person => ({
    id,
    associatedSince: '2017-01-09',
    ...dates,
    achievements: held(achievements),
  })

/** Makes an example's profile, in a developed market unless it says otherwise. */
export const exampleProfile = (entered: Partial<Profile>): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  ...entered,
})
