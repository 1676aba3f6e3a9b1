/** Crews as an integer program counts them: how many members of a class take which pattern. */
import type { AchievementId } from '../program/index.ts'
import { patternsOf, type Pattern, type Remaining } from './patterns.ts'
import { remainingWays, satisfies, type Condition } from './conditions.ts'
import type { Crew, Joins } from './crews.ts'
import { undominated } from './dominance.ts'
import type { KindOf } from './interchangeable.ts'
import { apart, withWork } from './parts.ts'
import type { Prices } from './prices.ts'

/**
 * People who are interchangeable for the program. A member takes at most one pattern of each part; what a member takes
 * in one part has no bearing on another part, but for `atMost`.
 */
export interface PersonClass {
  readonly members: readonly number[]
  readonly joins: Joins
  /** Conditions that a member satisfies by joining, without a new achievement. */
  readonly gains: readonly number[]
  readonly parts: readonly (readonly Pattern[])[]
  /** Exams of one member over all parts at most. */
  readonly atMost: number
}

/**
 * A degree of detail in the model of a person. 0: the limit holds for each part alone, as if the person took nothing in
 * the other parts. 1: it holds for all parts, counted over the whole class. 2: for each person alone.
 */
export type Closeness = 0 | 1 | 2

/** Splits what remains where no achievement is shared. */
function partsOf(remaining: readonly Remaining[]): Remaining[][] {
  const parts: { readonly named: ReadonlySet<AchievementId>; readonly items: Remaining[] }[] = []
  for (const item of remaining) {
    const named = new Set(item.ways.flat())
    const touched = parts.filter((part) => [...named].some((id) => part.named.has(id)))
    const items = [...touched.flatMap((part) => part.items), item]
    for (const part of touched) parts.splice(parts.indexOf(part), 1)
    parts.push({ named: new Set([...named, ...touched.flatMap((part) => [...part.named])]), items })
  }
  return parts.map(({ items }) => items.sort((a, b) => a.condition - b.condition))
}

const keyOf = (part: readonly Remaining[]): string =>
  part.map(({ condition, ways }) => `${condition}:${ways.map((way) => way.join('+')).join('|')}`).join(';')

/** So many unions of ways are held at a time where exams of certifications link them. */
const mostStates = 200

/** The exams that certifications of the crews consist of. */
export const partsOfWorks = (crews: readonly Crew[]): Set<AchievementId> =>
  new Set(crews.flatMap(({ works }) => [...works.values()].flat(2)))

type GrowingClass = PersonClass & { readonly members: number[] }

/**
 * Returns the classes of the crews, for the conditions that need further people. Crews that differ only in what has no
 * bearing on these are one class.
 *
 * @param isScarce whether an achievement may be taken only a limited number of times
 * @param kindOf equal for interchangeable achievements
 * @param isTogether whether an exam passed for a certification counts elsewhere, too
 * @returns `null` when that would take too many combinations
 */
export function classesOf(
  crews: readonly Crew[],
  conditions: readonly Condition[],
  prices: Prices,
  closeness: (position: number) => Closeness,
  isScarce: (id: AchievementId) => boolean,
  kindOf: KindOf,
  isTogether: boolean,
): PersonClass[] | null {
  const parts = partsOfWorks(crews)
  const useful = new Map<ReadonlySet<AchievementId>, ReadonlySet<AchievementId>>()
  const usefulOf = ({ mayTake, works }: Crew) => {
    const known =
      useful.get(mayTake) ?? undominated(mayTake, conditions, prices, works, parts, isScarce, kindOf)
    useful.set(mayTake, known)
    return known
  }
  const patterns = new Map<string, readonly Pattern[]>()
  const patternsOfPart = (part: readonly Remaining[], key: string, atMost: number) => {
    const known = patterns.get(`${key} ${atMost}`)
    if (known) return known
    const isLinked = isTogether && part.some(({ ways }) => ways.flat().some((id) => parts.has(id)))
    const found = patternsOf(part, prices, atMost, isScarce, isLinked ? mostStates : Infinity)
    if (found) patterns.set(`${key} ${atMost}`, found)
    return found
  }
  const classes = new Map<string, GrowingClass>()
  const gather = (key: string, member: number, rest: Omit<PersonClass, 'members'>) => {
    const known = classes.get(key)
    if (known) known.members.push(member)
    else classes.set(key, { ...rest, members: [member] })
  }
  for (const crew of crews) {
    const { members, joins, holds, atMost } = crew
    const works = isTogether ? crew.works : apart(crew.works, prices.achievement)
    const may = usefulOf(crew)
    const gains: number[] = []
    const remaining: Remaining[] = []
    conditions.forEach((condition, at) => {
      if (satisfies(condition, holds)) {
        if (joins !== 'present') gains.push(at)
        return
      }
      const ways = withWork(remainingWays(condition, holds, may), works).map((way) =>
        way.filter((id) => !holds.has(id)),
      )
      if (ways.length > 0) remaining.push({ condition: at, ways })
    })
    const found = partsOf(remaining).map((part) => {
      const key = keyOf(part)
      return { key, patterns: patternsOfPart(part, key, atMost) }
    })
    if (found.some(({ patterns }) => patterns === null)) return null
    const ofCrew = found.map(({ key, patterns }) => ({ key, patterns: patterns ?? [] }))
    const shared = { joins, gains, atMost }
    for (const member of members) {
      const close = joins === 'present' ? closeness(member) : Math.max(closeness(member), 1)
      if (close === 0) {
        for (const { key, patterns } of ofCrew) {
          gather(`${key} ${atMost}`, member, { ...shared, parts: [patterns] })
        }
      } else {
        const all = ofCrew.map(({ key }) => key).join(';;')
        const key = `${joins} ${gains.join()} ${all} ${atMost} ${close === 2 ? member : ''}`
        gather(key, member, { ...shared, parts: ofCrew.map(({ patterns }) => patterns) })
      }
    }
  }
  return [...classes.values()].filter(({ gains, parts }) => gains.length + parts.flat().length > 0)
}
