/** What counts on a day: the one place where the dates of people and achievements are judged. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { Achievement, Program } from '../program/index.ts'
import type { HeldAchievement, Person } from '../profile/index.ts'
import type { Reading } from './reading.ts'
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

/** Returns whether the id is a part of a certification that the edition does not name itself: known, and never counted. */
export const isOutside = ({ outside }: Program, id: string): boolean =>
  outside !== undefined && Object.hasOwn(outside, id)

/** Returns whether what the person holds can count on the day. */
export const counts = (person: Person, on: IsoDate, lastVisible: IsoDate): boolean =>
  person.associatedSince !== undefined &&
  person.associatedSince <= lastVisible &&
  (person.leavesOn === undefined || on < person.leavesOn)

/** A day of earning that can't be right. */
export type Impossible = Extract<
  NotCounting,
  { readonly code: 'earned-after-retirement' | 'earned-before-available' }
>

/** Returns why the achievement can't have been earned on the day that is given, or `null` when it can. */
export function impossible(
  { retired, availableFrom }: Achievement,
  { earned }: HeldAchievement,
): Impossible | null {
  if (earned === undefined) return null
  if (retired !== undefined && earned > retired) return { code: 'earned-after-retirement', earned, retired }
  return availableFrom !== undefined && earned < availableFrom
    ? { code: 'earned-before-available', earned, availableFrom }
    : null
}

/** Returns the last day on which the achievement is accepted for a competency; none where there is no end. */
export const lastAccepted = (
  { acceptedUntil, mayCountUntil }: Achievement,
  reading: Reading,
): IsoDate | undefined => acceptedUntil ?? (reading === 'strict' ? mayCountUntil : undefined)

/** Returns whether the achievement is accepted for a competency on the day. */
export function isAccepted(achievement: Achievement, on: IsoDate, reading: Reading): boolean {
  const last = lastAccepted(achievement, reading)
  return last === undefined || on <= last
}

/** Returns whether the held achievement counts on the day, if the person does. */
export const achievementCounts = (
  achievement: Achievement,
  held: HeldAchievement,
  on: IsoDate,
  lastVisible: IsoDate,
  reading: Reading,
): boolean =>
  (held.earned === undefined || held.earned <= lastVisible) &&
  (held.expires === undefined || on <= held.expires) &&
  isAccepted(achievement, on, reading) &&
  !impossible(achievement, held)

/** Returns why an achievement of a person does not surely count on the day, or `null` when it counts. */
export function notCounting(
  program: Program,
  person: Person,
  held: HeldAchievement,
  on: IsoDate,
): NotCounting | null {
  const achievement = achievementOf(program, held.id)
  const lastVisible = lastVisibleDay(program, on)
  if (!achievement)
    return { code: isOutside(program, held.id) ? 'outside-the-edition' : 'unknown-achievement' }
  const wrong = impossible(achievement, held)
  if (wrong) return wrong
  const { acceptedUntil, mayCountUntil } = achievement
  if (person.associatedSince === undefined) return { code: 'not-associated' }
  if (person.leavesOn !== undefined && on >= person.leavesOn) return { code: 'left', on: person.leavesOn }
  if (held.expires !== undefined && on > held.expires) return { code: 'expired', expires: held.expires }
  if (acceptedUntil !== undefined && on > acceptedUntil) return { code: 'no-longer-accepted', acceptedUntil }
  const visible = (date: IsoDate) => addDays(date, daysUntilVisible(program))
  if (person.associatedSince > lastVisible) {
    return { code: 'association-not-visible-yet', from: visible(person.associatedSince) }
  }
  if (held.earned !== undefined && held.earned > lastVisible) {
    return { code: 'not-visible-yet', from: visible(held.earned) }
  }
  return mayCountUntil !== undefined && on > mayCountUntil ? { code: 'may-not-count', mayCountUntil } : null
}
