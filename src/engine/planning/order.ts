/** The order of a plan: at each point, the level that the fewest further moves reach comes next. */
import { hasBit, indexPeople } from '../requirements/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { AchievementId } from '../program/index.ts'
import type { Course } from './course.ts'
import type { Crew } from './crews.ts'
import { goalsOf, type Goal, type OpenOption } from './goals.ts'
import type { Solver } from './integer-program.ts'
import { afterJoining, type Move, type MoveDays } from './moves.ts'
import { freePrices } from './prices.ts'
import type { Target } from './request.ts'
import { solve, type Solution } from './solve.ts'

const isJoin = ({ code }: Move): boolean => code === 'associate' || code === 'hire'

/** A certification brings its exams with it. */
const passedBy = ({ achievement, exams }: Extract<Move, { code: 'take' }>): AchievementId[] => [
  achievement,
  ...exams,
]

/** Those who have moves left, each free to make only these. */
function crewsLeft(moves: readonly Move[], course: Course, days: MoveDays): Crew[] {
  const ids = [...new Set(moves.flatMap((move) => ('person' in move ? [move.person] : [])))]
  const joins = new Map(
    moves.flatMap((move) => ('person' in move && isJoin(move) ? [[move.person, move.code]] : [])),
  )
  const people = ids.map((id) => (joins.has(id) ? afterJoining(course.person(id), days) : course.person(id)))
  const index = indexPeople(course.context.program, people, days.on)
  return ids.map((id, at) => ({
    members: [at],
    joins: joins.get(id) === 'hire' ? 'hired' : joins.has(id) ? 'associates' : 'present',
    holds: new Set([...index.holders].filter(([, bits]) => hasBit(bits, at)).map(([held]) => held)),
    mayTake: new Set(
      moves.flatMap((move) => (move.code === 'take' && move.person === id ? passedBy(move) : [])),
    ),
    // What is left to pass for a certification belongs to its move.
    works: new Map(),
    atMost: Infinity,
  }))
}

const isWithin = ({ gaps, facts }: OpenOption, moves: readonly Move[]): boolean =>
  gaps.every(({ metric, need }) =>
    moves.some((move) => move.code === 'figure' && move.metric === metric && move.need >= need),
  ) && facts.every((fact) => moves.some((move) => move.code === 'fact' && move.attestation === fact))

/** Those of the moves that the solution makes, person by person, joining first. */
function movesOf(solution: Solution, moves: readonly Move[]): Move[] {
  const ids = [...new Set(moves.flatMap((move) => ('person' in move ? [move.person] : [])))]
  const taken = new Map<PersonId, ReadonlySet<AchievementId>>()
  for (const [at, { takes }] of solution.people) taken.set(ids[at]!, new Set(takes))
  return moves.filter((move) => {
    if (move.code === 'figure') return solution.figures.some(({ metric }) => metric === move.metric)
    if (move.code === 'fact') return solution.facts.includes(move.attestation)
    const takes = taken.get(move.person)
    return takes !== undefined && (move.code !== 'take' || passedBy(move).some((id) => takes.has(id)))
  })
}

/** Whether the move may bring the goal nearer, or any move of a person who only joins by it. */
const touches = (move: Move, { options }: Goal): boolean =>
  options.some(({ option: { demands, figures, attestations } }) => {
    if (move.code === 'figure') return figures.some(({ metric }) => metric === move.metric)
    if (move.code === 'fact') return attestations.includes(move.attestation)
    if (move.code !== 'take') return demands.length > 0
    const passed = passedBy(move)
    return demands.some(({ condition }) => condition.ways.flat().some((id) => passed.includes(id)))
  })

interface Nearest {
  readonly goal: Goal
  readonly moves: readonly Move[]
}

/**
 * Makes the moves stage by stage. A stage is a smallest set of the moves left that reaches any of the levels; of
 * several levels equally near, the first. What no level needs stays undone.
 *
 * @param course stands before the moves, and after them in the end
 * @param levels all levels that the moves together reach
 * @param make makes one move on the course
 */
export function inStages(
  course: Course,
  moves: readonly Move[],
  levels: readonly Target[],
  days: MoveDays,
  solver: Solver,
  make: (move: Move, towards: Target) => void,
): void {
  const prices = freePrices(course.context.program)
  let left = moves
  const known = new Map<Target, Nearest | null>()
  for (;;) {
    const open = new Map(goalsOf(levels, course.context).map((goal) => [goal.target, goal]))
    if (open.size === 0) return
    const crews = crewsLeft(left, course, days)
    const nearest = (goal: Goal): Nearest | null => {
      const options = goal.options.filter((option) => isWithin(option, left))
      const solved = solve({ goals: [{ ...goal, options }], crews, prices }, solver)
      return solved.status === 'solved' ? { goal, moves: movesOf(solved.solution, left) } : null
    }
    for (const [target, goal] of open) if (!known.has(target)) known.set(target, nearest(goal))
    const next = [...open.keys()]
      .flatMap((target) => known.get(target) ?? [])
      .reduce<Nearest | null>(
        (best, other) => (best && best.moves.length <= other.moves.length ? best : other),
        null,
      )
    if (!next) return
    for (const move of next.moves) make(move, next.goal.target)
    left = left.filter((move) => !next.moves.includes(move))
    for (const [target, was] of known) {
      const goal = open.get(target)
      if (was === null || !goal || next.moves.some((move) => touches(move, goal))) known.delete(target)
    }
  }
}
