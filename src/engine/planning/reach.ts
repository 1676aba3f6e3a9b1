/** What can be counted before a solver is asked: how many people can come to satisfy a condition at all. */
import { remainingWays, satisfies, type Condition } from './conditions.ts'
import type { Crew } from './crews.ts'
import type { Goal } from './goals.ts'
import { withWork } from './parts.ts'
import type { Prices } from './prices.ts'

type Exams = Prices['exams']

const canSatisfy = (condition: Condition, crew: Crew, exams: Exams): boolean => {
  const { joins, holds, mayTake, works, atMost } = crew
  if (satisfies(condition, holds)) return joins !== 'present'
  return withWork(remainingWays(condition, holds, mayTake), works).some(
    (way) => way.reduce((sum, id) => sum + (holds.has(id) ? 0 : exams(id)), 0) <= atMost,
  )
}

/** Counts the further people who can come to satisfy the condition, if that were all that is asked. */
export const reachable = (condition: Condition, crews: readonly Crew[], exams: Exams): number =>
  crews
    .filter((crew) => canSatisfy(condition, crew, exams))
    .reduce((total, { members }) => total + members.length, 0)

/** Returns the goals without the options that some condition has too few people for; `null` when a goal has none left. */
export function withinReach(goals: readonly Goal[], crews: readonly Crew[], exams: Exams): Goal[] | null {
  const known = new Map<string, number>()
  const canCome = (condition: Condition): number => {
    const people = known.get(condition.key) ?? reachable(condition, crews, exams)
    known.set(condition.key, people)
    return people
  }
  const left = goals.map((goal) => ({
    ...goal,
    options: goal.options.filter(({ needs }) =>
      needs.every(({ condition, people }) => canCome(condition) >= people),
    ),
  }))
  return left.some(({ options }) => options.length === 0) ? null : left
}

/** Whether there are enough hires for all that is needed, each for one place. */
function isFilledByHires(goals: readonly Goal[], crews: readonly Crew[], exams: Exams): boolean {
  const hires = crews.find(({ joins }) => joins === 'hired')
  if (!hires) return false
  const places = goals.map(({ options }) =>
    options
      .filter(({ needs }) => needs.every(({ condition }) => canSatisfy(condition, hires, exams)))
      .map(({ needs }) => needs.reduce((total, { people }) => total + people, 0))
      .reduce((fewest, number) => Math.min(fewest, number), Infinity),
  )
  return places.reduce((total, number) => total + number, 0) <= hires.members.length
}

/**
 * Returns whether the goals can surely be reached: hires are enough, each for one place, or nobody has a limit, so that
 * one need stands in no other's way. If not, a plan may exist all the same.
 */
export const isSurelyPossible = (goals: readonly Goal[], crews: readonly Crew[], exams: Exams): boolean =>
  isFilledByHires(goals, crews, exams) ||
  (crews.every(({ atMost }) => atMost === Infinity) && withinReach(goals, crews, exams) !== null)
