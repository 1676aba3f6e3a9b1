/** Who counts for which achievement on a day, as bit sets. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, Program } from '../program/types.ts'
import type { Person } from '../profile/types.ts'
import { addBit, emptyBits, removeBit, type Bits } from './bits.ts'
import { achievementCounts, counts, lastVisibleDay } from './counting.ts'

export interface PeopleIndex {
  readonly people: readonly Person[]
  /** For each achievement of the program: the people, by their position, whose achievement counts. */
  readonly holders: ReadonlyMap<AchievementId, Bits>
  /** The people who satisfy each condition asked for so far, by the condition's key. */
  readonly satisfying: Map<string, Bits>
}

/** Indexes the people on a day. Time grows with the number of achievements held. */
export function indexPeople(program: Program, people: readonly Person[], on: IsoDate): PeopleIndex {
  const entries = new Map(
    Object.entries(program.achievements).map(([id, achievement]) => [
      id,
      { achievement, bits: emptyBits(people.length) },
    ]),
  )
  const lastVisible = lastVisibleDay(program, on)
  people.forEach((person, position) => {
    if (!counts(person, on, lastVisible)) return
    for (const held of person.achievements) {
      const entry = entries.get(held.id)
      if (entry && achievementCounts(entry.achievement, held, on, lastVisible)) addBit(entry.bits, position)
    }
  })
  return {
    people,
    holders: new Map([...entries].map(([id, entry]) => [id, entry.bits])),
    satisfying: new Map(),
  }
}

/** Judges some people anew for another day, in place: between two days only those with a change need it. */
export function reindexPeople(
  index: PeopleIndex,
  program: Program,
  changed: Iterable<number>,
  on: IsoDate,
): void {
  index.satisfying.clear()
  const lastVisible = lastVisibleDay(program, on)
  for (const position of changed) {
    const person = index.people[position]!
    const isThere = counts(person, on, lastVisible)
    for (const { id } of person.achievements) {
      const bits = index.holders.get(id)
      if (bits) removeBit(bits, position)
    }
    for (const held of isThere ? person.achievements : []) {
      const bits = index.holders.get(held.id)
      if (bits && achievementCounts(program.achievements[held.id]!, held, on, lastVisible))
        addBit(bits, position)
    }
  }
}
