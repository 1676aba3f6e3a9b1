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

/** Indexes people on a day: the plain way, or one that remembers. */
export type Indexer = (people: readonly Person[], on: IsoDate) => PeopleIndex

/** The index of other people on the same day: only those who are not the same at their place are judged anew. */
function indexNext(
  before: PeopleIndex,
  program: Program,
  people: readonly Person[],
  on: IsoDate,
): PeopleIndex {
  if (people === before.people) return before
  if (people.length !== before.people.length) return indexPeople(program, people, on)
  const changed = people.flatMap((person, position) => (person === before.people[position] ? [] : [position]))
  const holders = new Map([...before.holders].map(([id, bits]) => [id, bits.slice()]))
  // What somebody held before and holds no more: judging anew looks only at what is held now.
  for (const position of changed)
    for (const { id } of before.people[position]!.achievements) {
      const bits = holders.get(id)
      if (bits) removeBit(bits, position)
    }
  const index = { people, holders, satisfying: new Map() }
  reindexPeople(index, program, changed, on)
  return index
}

/** The day of judgement and the anniversary. */
const daysRemembered = 2

/** Indexes people and remembers who they were on the last days asked for. An index that it gave is never changed. */
export function createIndexer(program: Program): Indexer {
  const known = new Map<IsoDate, PeopleIndex>()
  return (people, on) => {
    const before = known.get(on)
    const index = before ? indexNext(before, program, people, on) : indexPeople(program, people, on)
    known.delete(on)
    known.set(on, index)
    const [oldest] = known.keys()
    if (known.size > daysRemembered) known.delete(oldest!)
    return index
  }
}
