/** How one person stands on a day: what counts, what does not and why, and when something ceases to count. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { AchievementId, Program } from '../program/index.ts'
import type { Person } from '../profile/index.ts'
import {
  achievementCounts,
  achievementOf,
  lastAccepted,
  lastVisibleDay,
  notCounting,
  type NotCounting,
} from '../requirements/index.ts'

/** The standing of one person on a day. */
export interface PersonStanding {
  /** The achievements that surely count, each once. */
  readonly counting: ReadonlySet<AchievementId>
  /** Why others don't, each reason once. */
  readonly idle: ReadonlySet<NotCounting['code']>
  /** The first day after the day of judgement on which something that counts now does not: an end or the leaving. */
  readonly lapsesOn: IsoDate | null
}

/** Whether any entry of the achievement counts for the person on the day, leaving aside. */
function isThere(program: Program, { achievements }: Person, id: AchievementId, on: IsoDate): boolean {
  const achievement = achievementOf(program, id)
  const lastVisible = lastVisibleDay(program, on)
  return achievements.some(
    (held) =>
      achievement && held.id === id && achievementCounts(achievement, held, on, lastVisible, 'strict'),
  )
}

/** The days after `on` on which an entry of the achievement has ended. */
function endsOf(program: Program, { achievements }: Person, id: AchievementId, on: IsoDate): IsoDate[] {
  return achievements
    .filter((held) => held.id === id)
    .flatMap(({ expires }) => [expires, lastAccepted(program.achievements[id]!, 'strict')])
    .flatMap((last) => (last !== undefined && last >= on ? [addDays(last, 1)] : []))
}

const earliest = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((first, day) => (first === null || day < first ? day : first), null)

/** A gap begins only where an entry ends: the first such day on which no other entry counts. */
function lapseOf(program: Program, person: Person, counting: ReadonlySet<AchievementId>, on: IsoDate) {
  if (counting.size === 0) return null
  const days = [...counting].flatMap((id) =>
    endsOf(program, person, id, on).filter((day) => !isThere(program, person, id, day)),
  )
  return earliest(person.leavesOn === undefined ? days : [...days, person.leavesOn])
}

/** Judges one person on a day. */
export function standingOf(program: Program, person: Person, on: IsoDate): PersonStanding {
  const counting = new Set<AchievementId>()
  const idle = new Set<NotCounting['code']>()
  for (const held of person.achievements) {
    const reason = notCounting(program, person, held, on)
    if (reason) idle.add(reason.code)
    else counting.add(held.id)
  }
  return { counting, idle, lapsesOn: lapseOf(program, person, counting, on) }
}
