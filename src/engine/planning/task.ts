/** A request, worked out as far as no solver is needed. */
import { type Context, indexPeople, lastVisibleDay } from '../requirements/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { crewsOf, withHires, type Crew, type Situation } from './crews.ts'
import { goalsOf, type Goal } from './goals.ts'
import { costBounds } from './cost-bounds.ts'
import { conditionsOf } from './model.ts'
import { pricesOf, type Prices } from './prices.ts'
import type { PlanRequest, Target } from './request.ts'

/** A request with its people grouped and its goals worked out. */
export interface Task {
  /** Each once. */
  readonly targets: readonly Target[]
  readonly situation: Situation
  /** By what the engine judges before the plan. Those who may be hired are not in it. */
  readonly context: Context
  /** The targets that are not met, with the options that the limits leave. */
  readonly goals: readonly Goal[]
  readonly crews: readonly Crew[]
  readonly prices: Prices
}

/** Options that ask for figures or facts fall away where these are to stay. */
const within = (goal: Goal, figures: boolean): Goal => ({
  ...goal,
  options: goal.options.filter(({ gaps, facts }) => figures || gaps.length + facts.length === 0),
})

const keyOf = ({ competency, level, path }: Target): string => JSON.stringify([competency, level, path])

/**
 * Works out a request.
 *
 * @param request without problems
 */
export function taskOf(program: Program, profile: Profile, request: PlanRequest): Task {
  const { on, takenOn = lastVisibleDay(program, on), limits = {}, costs = {} } = request
  const targets = [...new Map(request.targets.map((target) => [keyOf(target), target])).values()]
  const present = profile.people ?? []
  const people = withHires(profile, limits.hires ?? 0)
  const context = { program, profile, people: indexPeople(program, present, on), on }
  const goals = goalsOf(targets, context).map((goal) => within(goal, limits.figures ?? true))
  const situation = { program, people, present: present.length, on, takenOn, limits }
  const named = new Set(conditionsOf(goals).flatMap(({ ways }) => ways.flat()))
  const crews = crewsOf(situation, [...named])
  const { places } = costBounds(program, profile, request)
  return { targets, situation, context, goals, crews, prices: pricesOf(program, costs, places) }
}
