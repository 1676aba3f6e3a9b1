/** Who counts for which achievement on a day, as bit sets. */
import type { IsoDate, Span } from '../calendar/index.ts'
import type { AchievementId, Program } from '../program/index.ts'
import type { Person } from '../profile/index.ts'
import { addBit, emptyBits, removeBit, type Bits } from './bits.ts'
import { achievementCounts, counts, lastVisibleDay } from './counting.ts'
import { bothReadings, type Reading } from './reading.ts'

/** The people of a day, by what counts of them. */
export interface PeopleIndex {
  readonly people: readonly Person[]
  /** For each achievement of the program: the people, by their position, whose achievement counts. */
  readonly holders: ReadonlyMap<AchievementId, Bits>
  /** The people who satisfy each condition asked for so far, by the condition's key. */
  readonly satisfying: Map<string, Bits>
  /** The same people by what may count of them; the index itself where all that may count surely does. */
  readonly lenient: PeopleIndex
}

type Holders = PeopleIndex['holders']
/** In the lenient reading only those that may be more than in the strict one. */
type HoldersByReading = Readonly<Record<Reading, Holders>>

/** The achievements whose end is not stated: after some day they count only leniently. */
const doubtful = ({ achievements }: Program): AchievementId[] =>
  Object.keys(achievements).filter((id) => achievements[id]!.mayCountUntil !== undefined)

/** The days of which it is asked who counts. */
interface Days extends Span {
  /** The last day on which something can be joined or earned to show on the last of them. */
  readonly lastVisible: IsoDate
}

const daysBetween = (program: Program, from: IsoDate, until: IsoDate): Days => ({
  from,
  until,
  lastVisible: lastVisibleDay(program, until),
})
const oneDay = (program: Program, on: IsoDate): Days => daysBetween(program, on, on)

/** Marks the person for whatever counts on the day; of several days, for what neither begins after them nor ends before. */
function mark(
  holders: Holders,
  program: Program,
  person: Person,
  position: number,
  { from, lastVisible }: Days,
  reading: Reading,
): void {
  if (holders.size === 0 || !counts(person, from, lastVisible)) return
  for (const held of person.achievements) {
    const bits = holders.get(held.id)
    if (bits && achievementCounts(program.achievements[held.id]!, held, from, lastVisible, reading))
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

/** Marks somebody in both readings, in place of whoever was marked at the position. */
function remark(
  holders: HoldersByReading,
  program: Program,
  [before, person]: readonly [before: Person, now: Person],
  position: number,
  days: Days,
): void {
  for (const reading of bothReadings) {
    unmark(holders[reading], before, position)
    mark(holders[reading], program, person, position, days, reading)
  }
}

function indexWith(people: readonly Person[], holders: Holders, maybe: Holders): PeopleIndex {
  const index: Omit<PeopleIndex, 'lenient'> & { lenient?: PeopleIndex } = {
    people,
    holders,
    satisfying: new Map(),
  }
  const whole = index as PeopleIndex & { lenient: PeopleIndex }
  whole.lenient =
    maybe.size === 0 ? whole : indexWith(people, new Map([...holders, ...maybe]), new Map<string, Bits>())
  return whole
}

/** Those of the lenient holders that are not the strict ones. */
const maybeHolders = ({ holders, lenient }: PeopleIndex): Holders =>
  new Map([...lenient.holders].filter(([id, bits]) => holders.get(id) !== bits))

const nobody = (ids: readonly AchievementId[], people: readonly Person[]): Map<AchievementId, Bits> =>
  new Map(ids.map((id) => [id, emptyBits(people.length)]))

const copy = (holders: Holders): Map<AchievementId, Bits> =>
  new Map([...holders].map(([id, bits]) => [id, bits.slice()]))

function indexSpan(program: Program, people: readonly Person[], days: Days): PeopleIndex {
  const holders = {
    strict: nobody(Object.keys(program.achievements), people),
    lenient: nobody(doubtful(program), people),
  }
  people.forEach((person, position) => {
    for (const reading of bothReadings) mark(holders[reading], program, person, position, days, reading)
  })
  return indexWith(people, holders.strict, holders.lenient)
}

/** Indexes the people on a day. Time grows with the number of achievements held. */
export const indexPeople = (program: Program, people: readonly Person[], on: IsoDate): PeopleIndex =>
  indexSpan(program, people, oneDay(program, on))

/** Marks some people again for another day, in place: between two days only those with a change need it. */
export function reindexPeople(
  index: PeopleIndex,
  program: Program,
  changed: Iterable<number>,
  on: IsoDate,
): void {
  index.satisfying.clear()
  index.lenient.satisfying.clear()
  const holders = { strict: index.holders, lenient: maybeHolders(index) }
  const day = oneDay(program, on)
  for (const position of changed) {
    const person = index.people[position]!
    remark(holders, program, [person, person], position, day)
  }
}

/** Returns the index of the same people if the achievement counted for nobody. */
export function withoutHolders(index: PeopleIndex, id: AchievementId): PeopleIndex {
  const none = emptyBits(index.people.length)
  const maybe = new Map([...maybeHolders(index)].filter(([other]) => other !== id))
  return indexWith(index.people, new Map(index.holders).set(id, none), maybe)
}

/**
 * A function that indexes people on a day: the plain one, or one that remembers. With `since`, everybody is in it who
 * counted on any day from then on, and perhaps some who never did: enough to tell what can't have been.
 */
export type Indexer = (people: readonly Person[], on: IsoDate, since?: IsoDate) => PeopleIndex

/** Indexes other people on the same days: only those who are not the same at their place are marked again. */
function indexNext(
  before: PeopleIndex,
  program: Program,
  people: readonly Person[],
  days: Days,
): PeopleIndex {
  if (people === before.people) return before
  if (people.length !== before.people.length) return indexSpan(program, people, days)
  const changed = people.flatMap((person, position) => (person === before.people[position] ? [] : [position]))
  const holders = { strict: copy(before.holders), lenient: copy(maybeHolders(before)) }
  for (const position of changed)
    remark(holders, program, [before.people[position]!, people[position]!], position, days)
  return indexWith(people, holders.strict, holders.lenient)
}

/** The calculation date, the anniversary, and the days since the purchase. */
const daysRemembered = 3

/**
 * Returns an indexer that remembers who the people were on the last days asked for. An index that it gave is never
 * changed.
 */
export function createIndexer(program: Program): Indexer {
  const known = new Map<string, PeopleIndex>()
  return (people, on, since = on) => {
    const days = daysBetween(program, since, on)
    const key = `${since} ${on}`
    const before = known.get(key)
    const index = before ? indexNext(before, program, people, days) : indexSpan(program, people, days)
    known.delete(key)
    known.set(key, index)
    const [oldest] = known.keys()
    if (known.size > daysRemembered) known.delete(oldest!)
    return index
  }
}
