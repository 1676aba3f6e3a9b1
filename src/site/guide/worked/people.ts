/** The people of the examples. */
import type { HeldAchievement, Person, PersonId, Profile } from '../../../engine/profile/index.ts'
import type { Text } from '../../../engine/program/index.ts'

export const personNames: Readonly<Record<PersonId, Text>> = {
  ada: { en: 'Ada', ru: 'Анна' },
  ben: { en: 'Ben', ru: 'Борис' },
  cora: { en: 'Cora', ru: 'Вера' },
}

const held = (achievements: readonly (string | HeldAchievement)[]): readonly HeldAchievement[] =>
  achievements.map((achievement) => (typeof achievement === 'string' ? { id: achievement } : achievement))

/** A person of an example: what is held, and dates other than the usual ones. */
export const person =
  (id: PersonId) =>
  (achievements: readonly (string | HeldAchievement)[], dates: Partial<Person> = {}): Person => ({
    id,
    associatedSince: '2017-01-09',
    ...dates,
    achievements: held(achievements),
  })

/** An example's profile, in a developed market unless it says otherwise. */
export const profile = (entered: Partial<Profile>): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  ...entered,
})
