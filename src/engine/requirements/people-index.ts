/** Who counts for which achievement on a day, as bit sets. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, Program } from '../program/index.ts'
import type { Person } from '../profile/index.ts'
import { addBit, emptyBits, removeBit, type Bits } from './bits.ts'
import { achievementCounts, counts, lastVisibleDay } from './counting.ts'

/** The people of a day, by what counts of them. */
export interface PeopleIndex {
  readonly people: readonly Person[]
  /** For each achievement of the program: the people, by their position, whose achievement counts. */
  readonly holders: ReadonlyMap<AchievementId, Bits>
  /** The people who satisfy each condition asked for so far, by the condition's key. */
  readonly satisfying: Map<string, Bits>
}

type Holders = PeopleIndex['holders']

/** Marks the person for whatever counts on the day. */
function mark(holders: Holders, program: Program, person: Person, position: number, on: IsoDate): void {
  const lastVisible = lastVisibleDay(program, on)
  if (!counts(person, on, lastVisible)) return
  for (const held of person.achievements) {
    const bits = holders.get(held.id)
    if (bits && achievementCounts(program.achievements[held.id]!, held, on, lastVisible))
      addBit(bits, position)
  }
}

/** Takes back what {@link mark} may have marked the person for on any day. */
function unmark(holders: Holders, { achievements }: Person, position: number): void {
  for (const { id } of achievements) {
    const bits = holders.get(id)
    if (bits) removeBit(bits, position)
  }
}

/** Indexes the people on a day. Time grows with the number of achievements held. */
export function indexPeople(program: Program, people: readonly Person[], on: IsoDate): PeopleIndex {
  const holders = new Map(Object.keys(program.achievements).map((id) => [id, emptyBits(people.length)]))
  people.forEach((person, position) => mark(holders, program, person, position, on))
  return { people, holders, satisfying: new Map() }
}

/** Marks some people again for another day, in place: between two days only those with a change need it. */
export function reindexPeople(
  index: PeopleIndex,
  program: Program,
  changed: Iterable<number>,
  on: IsoDate,
): void {
  index.satisfying.clear()
  for (const position of changed) {
    const person = index.people[position]!
    unmark(index.holders, person, position)
    mark(index.holders, program, person, position, on)
  }
}

/** A function that indexes people on a day: the plain one, or one that remembers. */
export type Indexer = (people: readonly Person[], on: IsoDate) => PeopleIndex

/** Indexes other people on the same day: only those who are not the same at their place are marked again. */
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
  for (const position of changed) {
    unmark(holders, before.people[position]!, position)
    mark(holders, program, people[position]!, position, on)
  }
  return { people, holders, satisfying: new Map() }
}

/** The day of judgement and the anniversary. */
const daysRemembered = 2

/**
 * Returns an indexer that remembers who the people were on the last days asked for. An index that it gave is never
 * changed.
 */
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
