/** Edits of many people at once: the same as the single edits one after another; who needs no change stays the same. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, Person, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type { NotEntered } from '../../engine/eligibility/index.ts'
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

/** A certification of a person who holds its parts. */
export type PersonCertification = Pick<NotEntered, 'achievement' | 'earned'> & { readonly person: PersonId }

/** Adds to each person the certifications that are listed for them; `count` says how many were not there yet. */
export function addCertifications(
  profile: Profile,
  certifications: readonly PersonCertification[],
): { profile: Profile; count: number } {
  const missing = Map.groupBy(certifications, ({ person }) => person)
  const before = profile.people ?? []
  const people = before.map((person) =>
    (missing.get(person.id) ?? []).reduce(
      (given, { achievement: id, earned }) =>
        addingAchievement({ id, ...(earned !== undefined && { earned }) })(given),
      person,
    ),
  )
  const held = (all: readonly Person[]) => all.reduce((sum, { achievements }) => sum + achievements.length, 0)
  return { profile: { ...profile, people }, count: held(people) - held(before) }
}

export function removeMany(profile: Profile, ids: Ids): { profile: Profile; count: number } {
  const before = profile.people ?? []
  const people = before.filter(({ id }) => !ids.has(id))
  return { profile: { ...profile, people }, count: before.length - people.length }
}
