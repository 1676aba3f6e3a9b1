/** A profile reduced to what counts, for a link: nobody has a name, and nothing is left that has come to nothing. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, Person, Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import {
  achievementOf,
  impossible,
  isAccepted,
  lastVisibleDay,
  usesOf,
} from '../../engine/requirements/index.ts'

/** The first day that is still looked at: what the package in force has displayed counts from its purchase. */
const firstDay = ({ subscription }: Profile, on: IsoDate): IsoDate =>
  subscription && subscription.purchased < on ? subscription.purchased : on

/**
 * Returns the profile without names, and without what can't count on the day or on any later one. Days that lie behind are
 * left out or made alike, for they are most of what a link has to carry. From the day on, every level, stage and displayed
 * competency is the same as that of the whole profile.
 */
export function onlyWhatCounts(program: Program, profile: Profile, on: IsoDate): Profile {
  const first = firstDay(profile, on)
  const visible = lastVisibleDay(program, first)
  const uses = usesOf(program)

  function reduce({ id, earned, expires }: HeldAchievement): HeldAchievement[] {
    const achievement = achievementOf(program, id)
    const isSought = achievement && uses[id]?.length && isAccepted(achievement, first, 'lenient')
    if (!isSought || impossible(achievement, { id, ...(earned && { earned }) })) return []
    if (expires !== undefined && expires < first) return []
    return [{ id, ...(earned && earned > visible && { earned }), ...(expires && { expires }) }]
  }
  const reducePerson = ({ associatedSince, leavesOn, achievements }: Person): Omit<Person, 'id'>[] => {
    if (associatedSince === undefined || (leavesOn !== undefined && leavesOn <= first)) return []
    const held = achievements.flatMap(reduce).sort((one, other) => (one.id < other.id ? -1 : 1))
    const since = associatedSince > visible ? associatedSince : visible
    return held.length === 0
      ? []
      : [{ associatedSince: since, ...(leavesOn && { leavesOn }), achievements: held }]
  }

  // Those who hold the same stand side by side: that is what a link packs best.
  const people = (profile.people ?? [])
    .flatMap(reducePerson)
    .map((person) => ({ person, text: JSON.stringify(person) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ person }, at): Person => ({ id: `p${at + 1}`, ...person }))
  return { ...profile, organization: { market: profile.organization.market }, people }
}
