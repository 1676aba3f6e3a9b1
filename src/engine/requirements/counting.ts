/** What counts on a day: the one place where the dates of people and achievements are judged. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { Achievement, Program } from '../program/index.ts'
import type { HeldAchievement, Person } from '../profile/index.ts'
import type { NotCounting } from './types.ts'

/** Returns the days until an association or an achievement shows (competencies, 2018-10-09: "24 hours later"). */
export const daysUntilVisible = (program: Program): number =>
  Math.ceil(program.rules.visibleAfterHours.value / 24)

/** Returns the last day on which something can be joined or earned to show on `on`. */
export const lastVisibleDay = (program: Program, on: IsoDate): IsoDate =>
  addDays(on, -daysUntilVisible(program))

/** Returns the achievement by its id; ids come from visitors, so `constructor` must not find anything. */
export const achievementOf = (program: Program, id: string): Achievement | undefined =>
  Object.hasOwn(program.achievements, id) ? program.achievements[id] : undefined

/** Returns whether what the person holds can count on the day. */
export const counts = (person: Person, on: IsoDate, lastVisible: IsoDate): boolean =>
  person.associatedSince !== undefined &&
  person.associatedSince <= lastVisible &&
  (person.leavesOn === undefined || on < person.leavesOn)

/** Returns whether the achievement is said to be earned after its last day, which can't be right. */
export const earnedAfterRetirement = (achievement: Achievement, held: HeldAchievement): boolean =>
  held.earned !== undefined && achievement.retired !== undefined && held.earned > achievement.retired

/** Returns whether the achievement is accepted for a competency on the day. */
export const isAccepted = ({ acceptedUntil }: Achievement, on: IsoDate): boolean =>
  acceptedUntil === undefined || on <= acceptedUntil

/** Returns whether the held achievement counts on the day, if the person does. */
export const achievementCounts = (
  achievement: Achievement,
  held: HeldAchievement,
  on: IsoDate,
  lastVisible: IsoDate,
): boolean =>
  (held.earned === undefined || held.earned <= lastVisible) &&
  (held.expires === undefined || on <= held.expires) &&
  isAccepted(achievement, on) &&
  !earnedAfterRetirement(achievement, held)

/** Returns why an achievement of a person does not count on the day, or `null` when it counts. */
export function notCounting(
  program: Program,
  person: Person,
  held: HeldAchievement,
  on: IsoDate,
): NotCounting | null {
  const achievement = achievementOf(program, held.id)
  const lastVisible = lastVisibleDay(program, on)
  if (!achievement) return { code: 'unknown-achievement' }
  if (earnedAfterRetirement(achievement, held)) {
    return { code: 'earned-after-retirement', earned: held.earned!, retired: achievement.retired! }
  }
  if (person.associatedSince === undefined) return { code: 'not-associated' }
  if (person.leavesOn !== undefined && on >= person.leavesOn) return { code: 'left', on: person.leavesOn }
  if (held.expires !== undefined && on > held.expires) return { code: 'expired', expires: held.expires }
  if (achievement.acceptedUntil !== undefined && on > achievement.acceptedUntil) {
    return { code: 'no-longer-accepted', acceptedUntil: achievement.acceptedUntil }
  }
  const visible = (date: IsoDate) => addDays(date, daysUntilVisible(program))
  if (person.associatedSince > lastVisible) {
    return { code: 'association-not-visible-yet', from: visible(person.associatedSince) }
  }
  if (held.earned !== undefined && held.earned > lastVisible) {
    return { code: 'not-visible-yet', from: visible(held.earned) }
  }
  return null
}
