/** From a solution to the steps of a plan: in order, with what each costs, serves and unlocks. */
import { type Context, hasBit } from '../requirements/index.ts'
import { type CompetencyLevel, heldPart, judge } from '../eligibility/index.ts'
import type { Person, PersonId } from '../profile/index.ts'
import type { AchievementId } from '../program/index.ts'
import { SolverError } from './checked.ts'
import { Course } from './course.ts'
import { type Situation, takeable } from './crews.ts'
import { goalsOf, type Goal, type OpenOption } from './goals.ts'
import type { Solver } from './integer-program.ts'
import type { Move } from './moves.ts'
import { inStages } from './order.ts'
import { compound, partsWithin, worksOf } from './parts.ts'
import { costOf } from './prices.ts'
import type { Target } from './request.ts'
import type { Step } from './result.ts'
import { equalsOf, placesGained, without } from './serves.ts'
import type { Solution } from './solve.ts'
import type { Task } from './task.ts'

type Take = Extract<Move, { code: 'take' }>

/** What one person takes: a certification brings the exams that are left to it, which are no moves of their own. */
function takingOf(person: Person, takes: readonly AchievementId[], { program, on }: Situation): Take[] {
  const certifications = compound(program, takes)
  const parts = partsWithin(program, certifications)
  const held = new Set(parts.filter((id) => heldPart(program, person, id, on) !== undefined))
  const works = worksOf(program, certifications, held, new Set(takes))
  const examsFor = (id: AchievementId) => works.get(id)?.[0] ?? []
  const inside = new Set(certifications.flatMap(examsFor))
  return takes
    .filter((id) => !inside.has(id))
    .map((achievement) => ({ code: 'take', person: person.id, achievement, exams: examsFor(achievement) }))
}

function movesOf({ people, figures, facts }: Solution, { situation }: Task): Move[] {
  const ofPeople = [...people]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, { joins, takes }]): Move[] => {
      const person = situation.people[at]!
      const taking = takingOf(person, takes, situation)
      if (joins === 'present') return taking
      return [{ code: joins === 'hired' ? 'hire' : 'associate', person: person.id }, ...taking]
    })
  return [
    ...ofPeople,
    ...figures.map(({ metric, have, need }): Move => {
      // Amounts carry cents, which binary fractions hold only nearly.
      return { code: 'figure', metric, have, need, short: Number((need - have).toFixed(6)) }
    }),
    ...facts.map((attestation): Move => ({ code: 'fact', attestation })),
  ]
}

function metLevels(context: Context): CompetencyLevel[] {
  return Object.entries(judge(context)).flatMap(([competency, { levels }]) =>
    context.program.levels.filter((level) => levels[level] === 'met').map((level) => ({ competency, level })),
  )
}

const isIn = (levels: readonly CompetencyLevel[], { competency, level }: CompetencyLevel): boolean =>
  levels.some((other) => other.competency === competency && other.level === level)

/** Returns what a person holds that counts at this point. */
export function holdsOf({ people }: Context, id: PersonId): Set<AchievementId> {
  const at = people.people.findIndex((person) => person.id === id)
  return new Set([...people.holders].filter(([, bits]) => hasBit(bits, at)).map(([held]) => held))
}

type Options = ReadonlyMap<Goal, OpenOption>
/** A move with the exams that an earlier one brings. */
type Made = Exclude<Move, Take> | (Take & { readonly shared: readonly AchievementId[] })

/** Completes moves to steps, but for what they unlock and are made towards. */
function describe(task: Task, options: Options, moves: readonly Move[], after: Context) {
  const { situation, prices, context } = task
  const mayTake = [...takeable(situation.program, situation.takenOn, situation.on)]
  const takesOf = (id: PersonId) =>
    moves.flatMap((move) => (move.code === 'take' && move.person === id ? [move.achievement] : []))
  return (move: Made) => {
    switch (move.code) {
      case 'take': {
        const { person, achievement } = move
        const holds = holdsOf(after, person)
        const own = prices.achievement(achievement)
        const cost = move.exams.reduce((sum, id) => sum + prices.achievement(id), own)
        const isAlike = (id: AchievementId) =>
          prices.achievement(id) === own &&
          prices.exams(id) === prices.exams(achievement) &&
          situation.program.achievements[id]!.madeOf === undefined
        const alike = move.exams.length > 0 ? [] : mayTake.filter(isAlike)
        const held = context.profile.people?.find(({ id }) => id === person)?.achievements ?? []
        return {
          ...move,
          cost: costOf(cost, prices),
          again: held.some(({ id }) => id === achievement),
          instead: equalsOf(achievement, alike, holds, options),
          serves: placesGained(options, holds, without(holds, [achievement, ...move.exams])),
        }
      }
      case 'associate': {
        const holds = without(holdsOf(after, move.person), takesOf(move.person))
        return {
          ...move,
          cost: costOf(prices.association, prices),
          serves: placesGained(options, holds, new Set()),
        }
      }
      case 'hire':
        return { ...move, cost: costOf(prices.hire, prices) }
      case 'figure':
        return { ...move, cost: costOf(prices.figure(move.metric, move.have, move.need) ?? 0, prices) }
      case 'fact':
        return { ...move, cost: costOf(prices.attestation(move.attestation) ?? 0, prices) }
    }
  }
}

/** Separates the exams of a certification that an earlier step brings from those that are left to it. */
function sharing(): (move: Move) => Made {
  const passed = new Set<string>()
  return (move) => {
    if (move.code !== 'take') return move
    const isPassed = (id: AchievementId) => passed.has(`${id} ${move.person}`)
    const [exams, shared] = [move.exams.filter((id) => !isPassed(id)), move.exams.filter(isPassed)]
    for (const id of exams) passed.add(`${id} ${move.person}`)
    return { ...move, exams, shared }
  }
}

/** Steps, and the levels that they reach. */
interface Ordered {
  readonly steps: readonly Step[]
  readonly reaches: readonly CompetencyLevel[]
}

/** Where the moves begin and end, and the levels on their way. */
function wayOf(task: Task, moves: readonly Move[]) {
  const { situation, context, targets } = task
  const start = () => new Course(situation.program, context.profile, situation.people, situation)
  const end = start()
  for (const move of moves) end.make(move)
  const met = metLevels(context)
  const aimed = new Set(targets.map(({ competency }) => competency))
  const onTheWay = metLevels(end.context).filter((level) => aimed.has(level.competency) && !isIn(met, level))
  const levels: Target[] = [...targets.filter(({ path }) => path !== undefined), ...onTheWay]
  return { start: start(), end: end.context, met, levels }
}

/** Puts the steps of a solution in order. Throws when they do not reach every target, which no right solution does. */
export function stepsOf(task: Task, solution: Solution, solver: Solver): Ordered {
  const moves = movesOf(solution, task)
  const { start, end, levels, met: before } = wayOf(task, moves)
  if (goalsOf(task.targets, end).length > 0) throw new SolverError('the steps do not reach every target')
  const describeMove = describe(task, solution.options, moves, end)
  const left = sharing()
  let met = before
  const steps: Step[] = []
  inStages(start, moves, levels, task.situation, solver, (move, { competency, level }) => {
    const made = left(move)
    start.make(made)
    const now = metLevels(start.context)
    const unlocks = now.filter((other) => !isIn(met, other))
    met = now
    steps.push({ ...describeMove(made), unlocks, towards: { competency, level } })
  })
  return { steps, reaches: steps.flatMap(({ unlocks }) => unlocks) }
}

/**
 * Completes moves that stand in order to steps, each made towards the level that is reached next; `null` when they do not
 * reach every target.
 *
 * @param optionsOf gives the option that each goal is completed by in the end
 */
export function stepsInOrder(
  task: Task,
  optionsOf: (end: Context) => Options,
  moves: readonly Move[],
): (Ordered & { readonly options: Options }) | null {
  const { start, end, levels, met: before } = wayOf(task, moves)
  if (goalsOf(task.targets, end).length > 0) return null
  const options = optionsOf(end)
  const describeMove = describe(task, options, moves, end)
  const left = sharing()
  let met = before
  let open = goalsOf(levels, start.context)
  const steps: Step[] = []
  let waiting: Omit<Step, 'towards'>[] = []
  for (const move of moves) {
    const made = left(move)
    start.make(made)
    const now = metLevels(start.context)
    waiting.push({ ...describeMove(made), unlocks: now.filter((other) => !isIn(met, other)) })
    met = now
    const still = goalsOf(levels, start.context)
    const reached = open.find(({ target }) => !still.some((other) => other.target === target))
    if (!reached) continue
    const { competency, level } = reached.target
    steps.push(...waiting.map((step) => ({ ...step, towards: { competency, level } }) as Step))
    waiting = []
    open = still
  }
  return waiting.length > 0 ? null : { steps, reaches: steps.flatMap(({ unlocks }) => unlocks), options }
}
