/** The days on which what counts can change, so that nothing needs to be judged day by day. */
import { addDays, monthsAfter, type IsoDate } from '../calendar/index.ts'
import type { Program } from '../program/index.ts'
import type { Profile } from '../profile/index.ts'
import { achievementOf, daysUntilVisible, lastAccepted } from '../requirements/index.ts'
import { overrideSpan } from './overrides.ts'

/**
 * Returns the days after `from` up to `to`, ascending, on which a figure, an override or an achievement of a person
 * begins or ceases to count, each with the positions of the people concerned.
 */
export function changesBetween(
  program: Program,
  profile: Profile,
  from: IsoDate,
  to: IsoDate,
): [day: IsoDate, people: ReadonlySet<number>][] {
  const changes = new Map<IsoDate, Set<number>>()
  const change = (day: IsoDate, people: Iterable<number> = []) => {
    if (day <= from || day > to) return
    const known = changes.get(day) ?? new Set()
    changes.set(day, known)
    for (const position of people) known.add(position)
  }
  // Many people share few days: they are gathered by the day written down before any arithmetic.
  const begins = new Map<IsoDate, number[]>()
  const ends = new Map<IsoDate, number[]>()
  const gather = (days: Map<IsoDate, number[]>, day: IsoDate | undefined, position: number) => {
    if (day === undefined || day > to) return
    const people = days.get(day)
    if (people) people.push(position)
    else days.set(day, [position])
  }
  const people = profile.people ?? []
  people.forEach((person, position) => {
    if (person.associatedSince === undefined) return
    gather(begins, person.associatedSince, position)
    if (person.leavesOn !== undefined) change(person.leavesOn, [position])
    for (const { id, earned, expires } of person.achievements) {
      gather(begins, earned, position)
      gather(ends, expires, position)
      const achievement = achievementOf(program, id)
      if (achievement) gather(ends, lastAccepted(achievement, 'strict'), position)
    }
  })
  const wait = daysUntilVisible(program)
  for (const [day, people] of begins) change(addDays(day, wait), people)
  for (const [day, people] of ends) change(addDays(day, 1), people)
  for (const override of profile.overrides ?? []) {
    const { from: first, until } = overrideSpan(program, override)
    change(first)
    change(addDays(until, 1))
  }
  if (Object.values(profile.metrics ?? {}).some((figure) => typeof figure !== 'number')) {
    for (const first of monthsAfter(from, to)) change(first)
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1))
}
