/** Time walked backwards over the days of change. */
import type { IsoDate } from '../calendar/index.ts'
import { type Context, indexPeople, reindexPeople } from '../requirements/index.ts'
import { changesBetween } from './changes.ts'

/** A step back. */
interface StepBack {
  /** The first day of the stretch just left. */
  readonly since: IsoDate
  /** The people and the day of the change before it. Holds only until the next step is asked for. */
  readonly before: Context
}

/** Walks back from a day to an earlier one: between two steps nothing changes. */
export function* walkBack(start: Omit<Context, 'people'>, from: IsoDate): Generator<StepBack> {
  const { program, profile, on } = start
  const people = indexPeople(program, profile.people ?? [], on)
  const days = changesBetween(program, profile, from, on)
  for (let at = days.length - 1; at >= 0; at--) {
    const [since, changed] = days[at]!
    const previous = days[at - 1]?.[0] ?? from
    reindexPeople(people, program, changed, previous)
    yield { since, before: { program, profile, people, on: previous } }
  }
}
