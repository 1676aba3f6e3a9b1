/** From a solution to the steps of a plan: in order, with what each costs, serves and unlocks. */
import { type Context, hasBit } from '../requirements/index.ts'
import { type CompetencyLevel, heldPart, judge } from '../eligibility/index.ts'
import type { Person, PersonId } from '../profile/index.ts'
import type { AchievementId } from '../program/index.ts'
import { Course } from './course.ts'
import { type Situation, takeable } from './crews.ts'
import { goalsOf } from './goals.ts'
import type { Solver } from './integer-program.ts'
import type { Move } from './moves.ts'
import { inStages } from './order.ts'
import { compound, partsWithin, worksOf } from './parts.ts'
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

/** What a person holds that counts at this point. */
function holdsOf({ people }: Context, id: PersonId): Set<AchievementId> {
  const at = people.people.findIndex((person) => person.id === id)
  return new Set([...people.holders].filter(([, bits]) => hasBit(bits, at)).map(([held]) => held))
}

/** Completes moves to steps, but for what they unlock and are made towards. */
function describe(task: Task, solution: Solution, moves: readonly Move[], after: Context) {
  const { situation, prices, context } = task
  const mayTake = [...takeable(situation.program, situation.takenOn, situation.on)]
  const takesOf = (id: PersonId) =>
    moves.flatMap((move) => (move.code === 'take' && move.person === id ? [move.achievement] : []))
  return (move: Move) => {
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
          cost: Number(cost.toFixed(6)),
          again: held.some(({ id }) => id === achievement),
          instead: equalsOf(achievement, alike, holds, solution.options),
          serves: placesGained(solution.options, holds, without(holds, [achievement, ...move.exams])),
        }
      }
      case 'associate': {
        const holds = without(holdsOf(after, move.person), takesOf(move.person))
        return { ...move, cost: prices.association, serves: placesGained(solution.options, holds, new Set()) }
      }
      case 'hire':
        return { ...move, cost: prices.hire }
      case 'figure':
        return { ...move, cost: Number(((prices.metric(move.metric) ?? 0) * move.short).toFixed(6)) }
      case 'fact':
        return { ...move, cost: prices.attestation(move.attestation) ?? 0 }
    }
  }
}

/** Puts the steps of a solution in order; `null` when they do not reach every target, which no right solution does. */
export function stepsOf(
  task: Task,
  solution: Solution,
  solver: Solver,
): { readonly steps: readonly Step[]; readonly reaches: readonly CompetencyLevel[] } | null {
  const { situation, context, targets } = task
  const { program, people } = situation
  const start = () => new Course(program, context.profile, people, situation)
  const moves = movesOf(solution, task)
  const end = start()
  for (const move of moves) end.make(move)
  if (goalsOf(targets, end.context).length > 0) return null
  const describeMove = describe(task, solution, moves, end.context)
  const course = start()
  let met = metLevels(course.context)
  const aimed = new Set(targets.map(({ competency }) => competency))
  const onTheWay = metLevels(end.context).filter((level) => aimed.has(level.competency) && !isIn(met, level))
  const byPath = targets.filter(({ path }) => path !== undefined)
  const steps: Step[] = []
  const passed = new Set<string>()
  const keyOf = (person: PersonId, id: AchievementId) => `${id} ${person}`
  /** The move without the exams that have been passed for another. */
  const left = (move: Take): Move => {
    const { person, exams } = move
    const missing = exams.filter((id) => !passed.has(keyOf(person, id)))
    for (const id of missing) passed.add(keyOf(person, id))
    return { ...move, exams: missing }
  }
  inStages(course, moves, [...byPath, ...onTheWay], situation, solver, (move, { competency, level }) => {
    const made = move.code === 'take' ? left(move) : move
    course.make(made)
    const now = metLevels(course.context)
    const unlocks = now.filter((other) => !isIn(met, other))
    met = now
    steps.push({ ...describeMove(made), unlocks, towards: { competency, level } })
  })
  return { steps, reaches: steps.flatMap(({ unlocks }) => unlocks) }
}
