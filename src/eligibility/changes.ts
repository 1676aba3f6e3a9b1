/** The days on which what counts can change, so that nothing needs to be judged day by day. */
import { addDays, addMonths, monthOf, type IsoDate } from '../calendar/index.ts'
import type { Program } from '../program/types.ts'
import type { Profile } from '../profile/types.ts'
import { achievementOf, daysUntilVisible } from './counting.ts'
import { overrideSpan } from './overrides.ts'

/**
 * The days after `from` up to `to`, ascending, on which a figure, an override or an achievement of a person begins or
 * ceases to count, each with the positions of the people concerned.
 */
export function changesBetween(
  program: Program,
  profile: Profile,
  from: IsoDate,
  to: IsoDate,
): [day: IsoDate, people: ReadonlySet<number>][] {
  const changes = new Map<IsoDate, Set<number>>()
  const change = (day: IsoDate, position?: number) => {
    if (day <= from || day > to) return
    const people = changes.get(day) ?? new Set()
    changes.set(day, people)
    if (position !== undefined) people.add(position)
  }
  const wait = daysUntilVisible(program)
  const people = profile.people ?? []
  people.forEach((person, position) => {
    if (person.associatedSince === undefined) return
    change(addDays(person.associatedSince, wait), position)
    if (person.leavesOn !== undefined) change(person.leavesOn, position)
    for (const { id, earned, expires } of person.achievements) {
      if (earned !== undefined) change(addDays(earned, wait), position)
      if (expires !== undefined) change(addDays(expires, 1), position)
      const acceptedUntil = achievementOf(program, id)?.acceptedUntil
      if (acceptedUntil !== undefined) change(addDays(acceptedUntil, 1), position)
    }
  })
  for (const override of profile.overrides ?? []) {
    const { from: first, until } = overrideSpan(program, override)
    change(first)
    change(addDays(until, 1))
  }
  if (Object.values(profile.metrics ?? {}).some((figure) => typeof figure !== 'number')) {
    for (let month = `${monthOf(from)}-01`; month <= to; month = addMonths(month, 1)) change(month)
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1))
}
