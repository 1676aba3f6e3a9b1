/** What happens before the anniversary that makes a requirement fail on it: people, achievements and months that end. */
import { addDays, monthsAfter, type IsoDate } from '../calendar/index.ts'
import type { AchievementId, Requirement } from '../program/index.ts'
import type { HeldAchievement, Person, PersonId } from '../profile/index.ts'
import {
  achievementCounts,
  achievementOf,
  type Bits,
  type Context,
  counts,
  dependenciesOf,
  difference,
  emptyBits,
  isReached,
  lastAccepted,
  lastVisibleDay,
  type PeopleIndex,
  positions,
  type Reading,
  satisfying,
  union,
} from '../requirements/index.ts'
import type { RiskCause } from './types.ts'

/** Returns the people who satisfy a condition of the requirement in the first index and no longer in the second. */
export function lostBetween(requirement: Requirement, before: PeopleIndex, after: PeopleIndex): Bits {
  const lost = dependenciesOf(requirement).conditions.map((each) =>
    difference(satisfying(each, before), satisfying(each, after)),
  )
  return union([emptyBits(before.people.length), ...lost])
}

/** A cause that happens to one person. */
export type PersonLoss = Extract<RiskCause, { readonly person: PersonId }>

/** Why the entry does not last to the day, with the first day without it; `null` when it does. */
function endOf(
  held: HeldAchievement,
  person: Person,
  { program, on }: Context,
  reading: Reading,
): PersonLoss | null {
  const cause = { person: person.id, achievement: held.id }
  const achievement = program.achievements[held.id]!
  const last = lastAccepted(achievement, reading)
  const expires = held.expires ?? on
  if (expires < on && (last === undefined || expires <= last)) {
    return { code: 'expires', ...cause, on: addDays(expires, 1) }
  }
  if (last === undefined || last >= on) return null
  const code = achievement.acceptedUntil === undefined ? 'may-not-count' : 'no-longer-accepted'
  return { code, ...cause, on: addDays(last, 1) }
}

/** When each achievement of the person ceases to count: the last of its entries decides. */
function endsOf(
  person: Person,
  named: ReadonlySet<AchievementId>,
  days: readonly IsoDate[],
  then: Context,
  reading: Reading,
): PersonLoss[] {
  const ends = new Map<AchievementId, PersonLoss | null>()
  for (const held of person.achievements) {
    const achievement = named.has(held.id) ? achievementOf(then.program, held.id) : undefined
    const counted = days.some((day) => {
      const lastVisible = lastVisibleDay(then.program, day)
      return (
        achievement &&
        counts(person, day, lastVisible) &&
        achievementCounts(achievement, held, day, lastVisible, reading)
      )
    })
    if (!counted) continue
    const [known, end] = [ends.get(held.id), endOf(held, person, then, reading)]
    if (known === undefined || (known && (!end || end.on > known.on))) ends.set(held.id, end)
  }
  return [...ends.values()].filter((end) => end !== null)
}

/**
 * Returns what happens to people who satisfied a condition by the reading on one of the days: they leave, or
 * achievements that the requirement names end. An end after the leaving is no cause any more.
 */
export function lossCauses(
  requirement: Requirement,
  lost: Bits,
  days: readonly IsoDate[],
  then: Context,
  reading: Reading,
): PersonLoss[] {
  const named = new Set(dependenciesOf(requirement).achievements)
  return positions(lost).flatMap((position): PersonLoss[] => {
    const person = then.people.people[position]!
    const ends = endsOf(person, named, days, then, reading)
    const { leavesOn } = person
    if (leavesOn === undefined || leavesOn > then.on) return ends
    return [...ends.filter(({ on }) => on < leavesOn), { code: 'leaves', person: person.id, on: leavesOn }]
  })
}

/**
 * Returns, for each figure that surely reached its threshold, the first day of the month from which it stays below it up to
 * the anniversary.
 */
export function figureCauses(requirement: Requirement, today: Context, anniversary: IsoDate): RiskCause[] {
  const days = [today.on, ...monthsAfter(today.on, anniversary)]
  return dependenciesOf(requirement).figures.flatMap((figure): RiskCause[] => {
    const reached = days.findLastIndex((on) => isReached(figure, { ...today, on }, 'strict'))
    const since = days[reached + 1]
    return reached < 0 || since === undefined
      ? []
      : [{ code: 'months-roll-out', metric: figure.metric, on: since }]
  })
}

/** Sorts causes by day, each once: one person may matter to several requirements. */
export const byDay = (causes: readonly RiskCause[]): RiskCause[] =>
  [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
