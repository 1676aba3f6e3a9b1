/** The people of a plan: who may do what, grouped where it makes no difference who of them does it. */
import type { IsoDate } from '../calendar/index.ts'
import {
  achievementOf,
  impossible,
  indexPeople,
  isAccepted,
  lastVisibleDay,
  type PeopleIndex,
  positions,
} from '../requirements/index.ts'
import type { Person, Profile } from '../profile/index.ts'
import type { AchievementId, Program } from '../program/index.ts'
import { heldPart } from '../eligibility/index.ts'
import { compound, partsWithin, type Works, worksOf } from './parts.ts'
import type { Limits } from './request.ts'

/** The way in which a person comes to count: is there already, associates the account, or is hired. */
export type Joins = 'present' | 'associates' | 'hired'

/** People who hold the same relevant achievements and are bound by the same limits. */
export interface Crew {
  /** Positions in the list of people, ascending. At least one. */
  readonly members: readonly number[]
  readonly joins: Joins
  /** The relevant achievements that count on the day, once the person has joined. */
  readonly holds: ReadonlySet<AchievementId>
  readonly mayTake: ReadonlySet<AchievementId>
  /** What a member has still to pass for the relevant certifications. */
  readonly works: Works
  /** Exams of one member at most; an assessment is one, too. */
  readonly atMost: number
}

/** Returns what can be taken on a day and surely counts on another. */
export function takeable(program: Program, takenOn: IsoDate, on: IsoDate): Set<AchievementId> {
  const open = Object.entries(program.achievements).filter(
    ([id, achievement]) =>
      impossible(achievement, { id, earned: takenOn }) === null && isAccepted(achievement, on, 'strict'),
  )
  return new Set(open.map(([id]) => id))
}

/** Returns the people of the profile, and after them people who may be hired, with ids that nobody has. */
export function withHires(profile: Profile, hires: number): Person[] {
  const people = [...(profile.people ?? [])]
  const taken = new Set(people.map(({ id }) => id))
  for (let number = 1; people.length < (profile.people ?? []).length + hires; number++) {
    if (!taken.has(`hire-${number}`)) people.push({ id: `hire-${number}`, achievements: [] })
  }
  return people
}

/** How the person may take part in a plan for the day; `null`: not at all. */
function joinsOf(
  person: Person,
  isHire: boolean,
  limits: Limits,
  leftAlone: ReadonlySet<string>,
  lastVisible: IsoDate,
  on: IsoDate,
): Joins | null {
  if (isHire) return 'hired'
  if (leftAlone.has(person.id) || (person.leavesOn !== undefined && person.leavesOn <= on)) return null
  if (person.associatedSince !== undefined && person.associatedSince <= lastVisible) return 'present'
  return (limits.associations ?? true) ? 'associates' : null
}

/** The people and the limits of a request. */
export interface Situation {
  readonly program: Program
  /** The people of the profile and those who may be hired after them. */
  readonly people: readonly Person[]
  /** How many of them are in the profile. */
  readonly present: number
  readonly on: IsoDate
  readonly takenOn: IsoDate
  readonly limits: Limits
}

const limitOf = ({ eachPerson, people = {} }: Limits, id: string): number =>
  (Object.hasOwn(people, id) ? people[id] : eachPerson) ?? Infinity

/** For each person, which of the relevant achievements count: a key that is equal for equal holdings. */
function holdingsOf(index: PeopleIndex, relevant: readonly AchievementId[]): string[] {
  const holdings = index.people.map(() => '')
  relevant.forEach((id, at) => {
    for (const position of positions(index.holders.get(id)!)) {
      holdings[position] += String.fromCharCode(at)
    }
  })
  return holdings
}

/** The parts that the person holds, counting or not; a key that is equal for equal ones. */
const partsHeld = (program: Program, person: Person, parts: readonly AchievementId[], on: IsoDate): string =>
  person.achievements.length === 0
    ? ''
    : parts.map((id, at) => (heldPart(program, person, id, on) ? String.fromCharCode(at) : '')).join('')

const named = (key: string, ids: readonly AchievementId[]): Set<AchievementId> =>
  new Set([...key].map((mark) => ids[mark.charCodeAt(0)]!))

/** Groups those who may take part by what they hold of the relevant achievements and by their limits. */
export function crewsOf(situation: Situation, relevant: readonly AchievementId[]): Crew[] {
  const { program, people, present, on, takenOn, limits } = situation
  const lastVisible = lastVisibleDay(program, on)
  const leftAlone = new Set(limits.leftAlone)
  const joins = people.map((person, at) => joinsOf(person, at >= present, limits, leftAlone, lastVisible, on))
  const joined = people.map((person, at) =>
    joins[at] === 'present' || joins[at] === null ? person : { ...person, associatedSince: takenOn },
  )
  const certifications = compound(program, relevant)
  const parts = partsWithin(program, certifications)
  const counted = [...new Set([...relevant, ...parts.filter((id) => achievementOf(program, id))])]
  const holdings = holdingsOf(indexPeople(program, joined, on), counted)
  const mayTake = takeable(program, takenOn, on)
  const crews = new Map<string, Crew & { readonly members: number[] }>()
  people.forEach((person, at) => {
    const how = joins[at]
    if (!how) return
    const atMost = limitOf(limits, person.id)
    // Without an exam only a certification can be earned, by somebody who has all its parts.
    if (how === 'present' && atMost === 0 && certifications.length === 0) return
    const ofParts = partsHeld(program, person, parts, on)
    const key = `${how} ${atMost} ${holdings[at]!} ${ofParts}`
    const known = crews.get(key)
    if (known) {
      known.members.push(at)
      return
    }
    const works = worksOf(program, certifications, named(ofParts, parts), mayTake)
    crews.set(key, {
      members: [at],
      joins: how,
      holds: named(holdings[at]!, counted),
      mayTake,
      works,
      atMost,
    })
  })
  return [...crews.values()]
}
