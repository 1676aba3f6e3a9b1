/** Why no plan exists: which target, which limit. */
import { achievementsOf, lastAccepted } from '../requirements/index.ts'
import type { Profile } from '../profile/index.ts'
import type { PathId, Program } from '../program/index.ts'
import type { Condition } from './conditions.ts'
import { countOf, openOptions, type OpenOption } from './goals.ts'
import type { Control, Solver } from './integer-program.ts'
import type { Limits, PlanRequest, Target } from './request.ts'
import { freePrices } from './prices.ts'
import { isSurelyPossible, reachable } from './reach.ts'
import type { Lift, Obstacle, WhyNot } from './result.ts'
import { solve } from './solve.ts'
import { allowed } from './work.ts'
import { taskOf, type Task } from './task.ts'

/** Achievements that the condition names and that can't be taken any more, or would not count on the day. */
function closed(requirement: number, { expression }: Condition, { situation, crews }: Task): Obstacle[] {
  const { program, on, takenOn } = situation
  return achievementsOf(expression).flatMap((achievement): Obstacle[] => {
    const { retired, ...rules } = program.achievements[achievement]!
    const acceptedUntil = lastAccepted(rules, 'strict')
    const isRetired = retired !== undefined && retired < takenOn
    const isPast = acceptedUntil !== undefined && acceptedUntil < on
    if (!isRetired && !isPast) {
      const isClosed = rules.madeOf && crews.every(({ works }) => works.get(achievement)?.length === 0)
      return isClosed ? [{ code: 'parts-closed', requirement, achievement }] : []
    }
    return [
      {
        code: 'closed',
        requirement,
        achievement,
        ...(isRetired && { retired }),
        ...(isPast && { acceptedUntil }),
      },
    ]
  })
}

function obstaclesOf({ option, gaps, facts }: OpenOption, task: Task, figuresStay: boolean): Obstacle[] {
  const short = option.demands.flatMap(({ requirement, condition, people }): Obstacle[] => {
    const can = countOf(condition, task.context) + reachable(condition, task.crews, task.prices.exams)
    if (can >= people) return []
    return [
      { code: 'too-few-people', requirement, can, need: people },
      ...closed(requirement, condition, task),
    ]
  })
  const others: Obstacle[] = figuresStay
    ? [
        ...gaps.map((gap) => ({ code: 'figure-short', ...gap }) as const),
        ...facts.map((attestation) => ({ code: 'fact-not-confirmed', attestation }) as const),
      ]
    : []
  return short.length + others.length > 0 ? [...short, ...others] : [{ code: 'limits-together' }]
}

/** A target that can't be reached alone, path by path; the option with the fewest obstacles speaks for its path. */
function explain(target: Target, task: Task, figuresStay: boolean): WhyNot['targets'][number] {
  const paths = new Map<PathId, readonly Obstacle[]>()
  for (const open of openOptions(target, task.context)) {
    const obstacles = obstaclesOf(open, task, figuresStay)
    const known = paths.get(open.option.path)
    if (!known || obstacles.length < known.length) paths.set(open.option.path, obstacles)
  }
  return { target, paths: [...paths].map(([path, obstacles]) => ({ path, obstacles })) }
}

/** The limits without one of them; `null` where it was not set. */
const lifted = (limits: Limits, lift: Lift, hires: number): Limits | null => {
  switch (lift) {
    case 'eachPerson': {
      const { eachPerson, people, ...rest } = limits
      return eachPerson === undefined && people === undefined ? null : rest
    }
    case 'leftAlone': {
      const { leftAlone = [], ...rest } = limits
      return leftAlone.length === 0 ? null : rest
    }
    case 'hires':
      return { ...limits, hires: Math.max(hires, limits.hires ?? 0) }
    case 'associations':
    case 'figures':
      return limits[lift] === false ? { ...limits, [lift]: true } : null
  }
}

const lifts: readonly Lift[] = ['eachPerson', 'leftAlone', 'hires', 'associations', 'figures']

type Question = readonly [program: Program, profile: Profile, request: PlanRequest, Solver, Control]

/** Whether the request, changed so, has a plan. */
function isPossible(question: Question, changed: Partial<PlanRequest>): boolean {
  const [program, profile, request, solver, control] = question
  const prices = freePrices(program)
  const { goals, crews } = taskOf(program, profile, { ...request, ...changed })
  if (isSurelyPossible(goals, crews, prices.exams)) return true
  return solve({ goals, crews, prices }, solver, allowed(control)).status === 'solved'
}

/** The request as if figures could grow: what they lack is told as an obstacle. */
const withFigures = ([program, profile, request]: Question): Task =>
  taskOf(program, profile, { ...request, limits: { ...request.limits, figures: true } })

/** Explains which targets can't be reached even alone, path by path. */
export function impossibleAlone(...question: Question): WhyNot['targets'] {
  const [, , { targets, limits }] = question
  const task = withFigures(question)
  return targets
    .filter((target) => !isPossible(question, { targets: [target] }))
    .map((target) => explain(target, task, limits?.figures === false))
}

/** Explains a request that has no plan. */
export function whyNot(...question: Question): WhyNot {
  const [, , { limits = {} }] = question
  const task = withFigures(question)
  const places = task.goals.flatMap(({ target }) =>
    openOptions(target, task.context).map(({ needs }) => needs.reduce((sum, { people }) => sum + people, 0)),
  )
  const hires = places.reduce((total, number) => total + number, 0)
  return {
    targets: impossibleAlone(...question),
    lift: lifts.filter((lift) => {
      const changed = lifted(limits, lift, hires)
      return changed !== null && isPossible(question, { limits: changed })
    }),
    hires,
  }
}
