/** Edits of many people at once: the same as the single edits one after another; who needs no change stays the same. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, Person, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import { withOptional } from '../workspace/edits/optional.ts'

type Ids = ReadonlySet<PersonId>
type Edit = (person: Person) => Person

const holds = ({ achievements }: Person, id: AchievementId): boolean =>
  achievements.some((held) => held.id === id)

/** Who holds the achievement already keeps it as it stands. */
export const addingAchievement =
  (held: HeldAchievement): Edit =>
  (person) =>
    holds(person, held.id) ? person : { ...person, achievements: [...person.achievements, held] }

/** Takes it away however often it is held. */
export const removingAchievement =
  (id: AchievementId): Edit =>
  (person) =>
    holds(person, id)
      ? { ...person, achievements: person.achievements.filter((held) => held.id !== id) }
      : person

export const settingDay =
  (key: 'associatedSince' | 'leavesOn', day: IsoDate | undefined): Edit =>
  (person) =>
    person[key] === day ? person : withOptional(person, key, day)

/** Edits those with these ids; `count` says how many of them changed. */
export function editMany(profile: Profile, ids: Ids, edit: Edit): { profile: Profile; count: number } {
  const before = profile.people ?? []
  const people = before.map((person) => (ids.has(person.id) ? edit(person) : person))
  return {
    profile: { ...profile, people },
    count: people.filter((person, at) => person !== before[at]).length,
  }
}

export function removeMany(profile: Profile, ids: Ids): { profile: Profile; count: number } {
  const before = profile.people ?? []
  const people = before.filter(({ id }) => !ids.has(id))
  return { profile: { ...profile, people }, count: before.length - people.length }
}
