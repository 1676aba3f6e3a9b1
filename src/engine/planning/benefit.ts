/** Whom an achievement would help most: who fills an open place by it, and whom it brings nearer to one. */
import type { PersonId, Profile } from '../profile/index.ts'
import type { AchievementId, Program } from '../program/index.ts'
import { remainingWays, satisfies, type Condition } from './conditions.ts'
import type { Crew } from './crews.ts'
import { countOf } from './goals.ts'
import { withWork } from './parts.ts'
import type { PlanRequest } from './request.ts'
import type { ServedPlace } from './result.ts'
import { taskOf, type Task } from './task.ts'
import { placeKey } from './serves.ts'

/** A person whom an achievement would help. */
export interface Beneficiary {
  readonly person: PersonId
  /** The open places that the person fills by the achievement alone. */
  readonly fills: readonly ServedPlace[]
  /** How many further open places the person has less left to for. */
  readonly nearer: number
}
/** The people whom an achievement would help. */
export interface Benefit {
  readonly achievement: AchievementId
  /** Those whom it benefits most, at most {@link most} of them, the most helped first. */
  readonly people: readonly Beneficiary[]
  /** How many it benefits at all. */
  readonly helped: number
}

const most = 5

/** A place that a target still lacks somebody for. */
interface OpenPlace {
  readonly place: ServedPlace
  readonly condition: Condition
}

const openPlaces = ({ goals, context }: Task): OpenPlace[] =>
  goals.flatMap(({ target: { competency, level }, options }) =>
    options.flatMap(({ option: { path, demands } }) =>
      demands
        .filter(({ condition, people }) => countOf(condition, context) < people)
        .map(({ condition, requirement }) => ({
          condition,
          place: { competency, level, path, requirement },
        })),
    ),
  )

/** The fewest achievements left to the condition; `Infinity` when it is out of reach. */
const left = (condition: Condition, holds: ReadonlySet<AchievementId>, { mayTake, works }: Crew) =>
  Math.min(
    ...withWork(remainingWays(condition, holds, mayTake), works).map(
      (way) => way.filter((id) => !holds.has(id)).length,
    ),
  )

type Gain = Omit<Beneficiary, 'person'>

function gainOf(id: AchievementId, crew: Crew, places: readonly OpenPlace[]): Gain {
  const { holds } = crew
  const then = new Set([...holds, id])
  const fills = new Map<string, ServedPlace>()
  const nearer = new Set<string>()
  for (const { condition, place } of places) {
    if (satisfies(condition, holds)) continue
    if (satisfies(condition, then)) fills.set(placeKey(place), place)
    else if (left(condition, then, crew) < left(condition, holds, crew)) nearer.add(placeKey(place))
  }
  for (const key of fills.keys()) nearer.delete(key)
  return { fills: [...fills.values()], nearer: nearer.size }
}

const isMore = (a: Gain, b: Gain): number => b.fills.length - a.fills.length || b.nearer - a.nearer

/**
 * Returns, for each achievement that helps anybody towards the targets, whom it helps most: those who fill most open
 * places by it, then those who come nearer to most. Only people who count already are considered; limits hold. The most
 * helpful achievement comes first.
 *
 * @param request without problems
 */
export function benefitsOf(program: Program, profile: Profile, request: PlanRequest): Benefit[] {
  const task = taskOf(program, profile, request)
  const { crews, situation } = task
  const places = openPlaces(task)
  const present = crews.filter(({ joins }) => joins === 'present')
  const benefits = Object.keys(program.achievements).flatMap((achievement): Benefit[] => {
    const naming = places.filter(({ condition }) => condition.ways.some((way) => way.includes(achievement)))
    if (naming.length === 0) return []
    const gains = present
      .filter(
        ({ holds, mayTake, works }) =>
          mayTake.has(achievement) && !holds.has(achievement) && works.get(achievement)?.length !== 0,
      )
      .map((crew) => ({ crew, ...gainOf(achievement, crew, naming) }))
      .filter(({ fills, nearer }) => fills.length + nearer > 0)
      .sort((a, b) => isMore(a, b) || a.crew.members[0]! - b.crew.members[0]!)
    if (gains.length === 0) return []
    const people = gains.flatMap(({ crew, fills, nearer }) =>
      crew.members.slice(0, most).map((at) => ({ person: situation.people[at]!.id, fills, nearer })),
    )
    const helped = gains.reduce((total, { crew }) => total + crew.members.length, 0)
    return [{ achievement, people: people.slice(0, most), helped }]
  })
  return benefits.sort((a, b) => isMore(a.people[0]!, b.people[0]!))
}
