/** The day of a loss: who counts then, and who would if everybody who is there were associated. */
import type { IsoDate } from '../calendar/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { Person, Profile } from '../profile/index.ts'
import type { AchievementId, Program, Requirement } from '../program/index.ts'
import {
  type Alternative,
  alternativesOf,
  type Bits,
  type Context,
  countBits,
  difference,
  emptyBits,
  indexPeople,
  intersection,
  isAccepted,
  isReached,
  lastVisibleDay,
  satisfying,
  union,
} from '../requirements/index.ts'

export interface LossDay {
  /** The last day on which something can be done to show in time. */
  readonly by: IsoDate
  /** As things stand. */
  readonly context: Context
  /** With everybody associated who has not left. */
  readonly joined: Context
  /** Whether the person at the position needs no association. */
  readonly isPresent: (at: number) => boolean
  /** Whether it can be taken by then and surely counts. */
  readonly canTake: (id: AchievementId) => boolean
}

/** Prepares what is asked about a day. */
export function dayOf(program: Program, profile: Profile, today: IsoDate, on: IsoDate): LossDay {
  const by = lastVisibleDay(program, on)
  const people = profile.people ?? []
  const isMissing = ({ associatedSince, leavesOn }: Person) =>
    (associatedSince === undefined || associatedSince > by) && (leavesOn === undefined || on < leavesOn)
  const joined = people.map((person) => (isMissing(person) ? { ...person, associatedSince: by } : person))
  const base = { program, profile, on }
  return {
    by,
    context: { ...base, people: indexPeople(program, people, on) },
    joined: { ...base, people: indexPeople(program, joined, on) },
    isPresent: (at) => joined[at] === people[at],
    canTake(id) {
      const achievement = program.achievements[id]!
      const { retired = by, availableFrom = today } = achievement
      return retired >= today && availableFrom <= by && isAccepted(achievement, on, 'strict')
    },
  }
}

/** Returns whether figures and facts are as the alternative asks. */
export const hasFacts = ({ figures, attestations }: Alternative, { context }: LossDay): boolean =>
  figures.every((figure) => isReached(figure, context, 'strict')) &&
  attestations.every((id) => context.profile.attestations?.includes(id))

const everybody = (size: number): Bits => emptyBits(size).fill(~0)

/** Those whose association alone makes the requirement hold; everybody where it holds. */
function forRequirement(requirement: Requirement, day: LossDay): Bits {
  const { context, joined } = day
  const size = context.people.people.length
  const all = everybody(size)
  const forAlternative = (alternative: Alternative): Bits => {
    if (!hasFacts(alternative, day)) return emptyBits(size)
    const conditions = alternative.people.map(({ people: need, each }) => {
      const able = satisfying(each, context.people)
      const gap = need - countBits(able)
      if (gap <= 0) return all
      return gap === 1 ? difference(satisfying(each, joined.people), able) : emptyBits(size)
    })
    return intersection([all, ...conditions])
  }
  return union(alternativesOf(requirement, 'strict').map(forAlternative))
}

/** Returns those whose association alone keeps the level, which is not met on the day as things stand. */
export function associations({ competency, level }: CompetencyLevel, day: LossDay): Bits {
  const size = day.context.people.people.length
  const paths = Object.values(day.context.program.competencies[competency]!.paths)
  return union([
    emptyBits(size),
    ...paths.flatMap((path) => {
      const requirements = path[level]?.map((requirement) => forRequirement(requirement, day))
      return requirements ? [intersection(requirements)] : []
    }),
  ])
}
