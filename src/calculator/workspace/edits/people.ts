/** Edits of the people: pure, a valid profile in and a valid profile out, untouched parts shared. */
import type { IsoDate } from '../../../engine/calendar/index.ts'
import type { HeldAchievement, Person, PersonId, Profile } from '../../../engine/profile/index.ts'
import type { AchievementId } from '../../../engine/program/index.ts'
import { withOptional } from './optional.ts'

/** Ids that nobody bears yet: numbers from the first after the highest, with a mark behind them. */
export function freshIds(people: readonly Person[], count: number, mark: string): PersonId[] {
  const taken = people.map(({ id }) => Number(/^p(\d{1,9})[a-z]*$/.exec(id)?.[1] ?? 0))
  const first = taken.reduce((highest, number) => Math.max(highest, number), 0) + 1
  return Array.from({ length: count }, (_, index) => `p${first + index}${mark}`)
}

/** Adds so many people who are like this one in all but the name; the mark is that of the tab. */
export function addPeople(profile: Profile, like: Omit<Person, 'id'>, count: number, mark: string): Profile {
  const people = profile.people ?? []
  const unnamed = withOptional(like, 'name', undefined)
  const added = freshIds(people, count, mark).map((id): Person => ({ ...unnamed, id }))
  return { ...profile, people: [...people, ...added] }
}

export const removePerson = (profile: Profile, id: PersonId): Profile => ({
  ...profile,
  people: (profile.people ?? []).filter((person) => person.id !== id),
})

const editPerson = (profile: Profile, id: PersonId, edit: (person: Person) => Person): Profile => ({
  ...profile,
  people: (profile.people ?? []).map((person) => (person.id === id ? edit(person) : person)),
})

export const renamePerson = (profile: Profile, id: PersonId, name: string): Profile =>
  editPerson(profile, id, (person) => withOptional(person, 'name', name.trim() || undefined))

export const setPersonDay = (
  profile: Profile,
  id: PersonId,
  key: 'associatedSince' | 'leavesOn',
  day: IsoDate | undefined,
): Profile => editPerson(profile, id, (person) => withOptional(person, key, day))

const editHeld = (
  profile: Profile,
  id: PersonId,
  edit: (held: readonly HeldAchievement[]) => readonly HeldAchievement[],
): Profile => editPerson(profile, id, (person) => ({ ...person, achievements: edit(person.achievements) }))

export const addAchievement = (profile: Profile, id: PersonId, achievement: AchievementId): Profile =>
  editHeld(profile, id, (held) => [...held, { id: achievement }])

/** `position` is the place in the person's list: one achievement may be held twice. */
export const removeAchievement = (profile: Profile, id: PersonId, position: number): Profile =>
  editHeld(profile, id, (held) => held.filter((_, index) => index !== position))

/** The achievement stops expiring, wherever the person holds it. */
export const renewAchievement = (profile: Profile, id: PersonId, achievement: AchievementId): Profile =>
  editHeld(profile, id, (held) =>
    held.map((one) => (one.id === achievement ? withOptional(one, 'expires', undefined) : one)),
  )

export const setAchievementDay = (
  profile: Profile,
  id: PersonId,
  position: number,
  key: 'earned' | 'expires',
  day: IsoDate | undefined,
): Profile =>
  editHeld(profile, id, (held) =>
    held.map((one, index) => (index === position ? withOptional(one, key, day) : one)),
  )
