/** Who else could do a step of a plan, all other steps as they are: the plan then costs the same and is as proven. */
import type { Context } from '../requirements/index.ts'
import { heldPart } from '../eligibility/index.ts'
import type { Person, PersonId, Profile } from '../profile/index.ts'
import type { AchievementId, Expression, Program } from '../program/index.ts'
import { satisfies } from './conditions.ts'
import { Course } from './course.ts'
import type { Crew } from './crews.ts'
import { goalsOf, isComplete, openOptions, type Goal, type OpenOption } from './goals.ts'
import { afterJoining, afterTaking } from './moves.ts'
import type { PlanRequest } from './request.ts'
import type { Plan, Step, TakeStep } from './result.ts'
import { holdsOf, stepsInOrder } from './steps.ts'
import { taskOf, type Task } from './task.ts'

/** Who could stand in for the person of a step. */
export interface Substitutes {
  /** People who could do this step alone; the person's other steps stay. */
  readonly ofStep: readonly PersonId[]
  /** People who could do all steps of the person. */
  readonly ofPerson: readonly PersonId[]
}

const none: Substitutes = { ofStep: [], ofPerson: [] }

const isTake = (step: Step): step is TakeStep => step.code === 'take'
const personOf = (step: Step): PersonId | null => ('person' in step ? step.person : null)
const passedBy = ({ achievement, exams }: TakeStep): readonly AchievementId[] => [achievement, ...exams]

const contains = (expression: Expression, has: (id: AchievementId) => boolean): boolean =>
  typeof expression === 'string'
    ? has(expression)
    : 'anyOf' in expression
      ? expression.anyOf.some((part) => contains(part, has))
      : expression.allOf.every((part) => contains(part, has))

/** A plan carried out, in which one person's steps can be looked at as anybody's. */
class Standing {
  readonly #task: Task
  readonly #plan: Plan
  readonly #course: Course
  readonly #stepsOf: ReadonlyMap<PersonId | null, readonly Step[]>
  readonly #positions: ReadonlyMap<PersonId, number>

  constructor(task: Task, plan: Plan) {
    const { situation, context } = task
    this.#task = task
    this.#plan = plan
    this.#course = new Course(situation.program, context.profile, situation.people, situation)
    for (const step of plan.steps) this.#course.make(step)
    this.#stepsOf = Map.groupBy(plan.steps, personOf)
    this.#positions = new Map(situation.people.map(({ id }, at) => [id, at]))
  }

  /** Those who could do these steps of one person. */
  for(steps: readonly Step[]): PersonId[] {
    const person = personOf(steps[0]!)!
    if (steps.some(({ code }) => code === 'hire')) return []
    const own = this.#stepsOf.get(person)!.filter((step) => !steps.includes(step))
    if (!this.#isEarned(person, own)) return []
    const after = this.#course.person(person)
    this.#course.place(this.#with(person, own))
    const { context } = this.#course
    const goals = goalsOf(this.#task.targets, context)
    const able = this.#able(person, steps, goals, context)
    this.#course.place(after)
    return able.sort((a, b) => this.#positions.get(a)! - this.#positions.get(b)!)
  }

  #able(person: PersonId, steps: readonly Step[], goals: readonly Goal[], context: Context): PersonId[] {
    const { people } = this.#task.situation
    return this.#task.crews.flatMap((crew) => {
      const ids = crew.members.map((at) => people[at]!.id).filter((id) => id !== person)
      const busy = ids.filter((id) => this.#stepsOf.has(id))
      const free = ids.filter((id) => !this.#stepsOf.has(id))
      // Members of a crew who do nothing else in the plan are alike.
      const alike = free.length > 0 && this.#can(free[0]!, crew, steps, goals, context) ? free : []
      return [...alike, ...busy.filter((id) => this.#can(id, crew, steps, goals, context))]
    })
  }

  #can(id: PersonId, crew: Crew, steps: readonly Step[], goals: readonly Goal[], context: Context): boolean {
    const own = this.#stepsOf.get(id) ?? []
    const takes = steps.filter(isTake)
    const isJoining = steps.some(({ code }) => code === 'associate')
    const joined = own.find(({ code }) => code === 'associate' || code === 'hire')
    if (isJoining ? crew.joins !== 'associates' || joined : crew.joins !== 'present' && !joined) return false
    // Somebody who joins by a later step is not there yet.
    if (joined && this.#plan.steps.indexOf(joined) > this.#plan.steps.indexOf(steps[0]!)) return false
    if (this.#exams([...own.filter(isTake), ...takes]) > crew.atMost) return false
    const taken = takes.flatMap(passedBy)
    const before = isJoining
      ? new Set<AchievementId>()
      : joined || own.length > 0
        ? holdsOf(context, id)
        : crew.holds
    if (taken.some((achievement) => before.has(achievement))) return false
    if (!this.#isEarned(id, [...own, ...steps])) return false
    const then = new Set([...(isJoining ? crew.holds : before), ...taken])
    return goals.every(({ options }) =>
      options.some(
        ({ needs, gaps, facts }) =>
          gaps.length + facts.length === 0 &&
          needs.every(
            ({ condition, people }) =>
              people === 1 && satisfies(condition, then) && !satisfies(condition, before),
          ),
      ),
    )
  }

  #exams(takes: readonly TakeStep[]): number {
    const { exams } = this.#task.prices
    return takes.flatMap(passedBy).reduce((total, id) => total + exams(id), 0)
  }

  /** Whether the steps bring the person every certification among them, and no exam that is there already. */
  #isEarned(id: PersonId, steps: readonly Step[]): boolean {
    const { program, people, on } = this.#task.situation
    const person = people[this.#positions.get(id)!]!
    const takes = steps.filter(isTake)
    const taken = takes.flatMap(passedBy)
    if (new Set(taken).size < taken.length) return false
    const isHeld = (part: AchievementId) => heldPart(program, person, part, on) !== undefined
    const has = (part: AchievementId): boolean => {
      if (isHeld(part)) return true
      const { madeOf } = program.achievements[part] ?? {}
      return madeOf ? contains(madeOf, has) : taken.includes(part)
    }
    return takes.every(({ achievement, exams }) => {
      const { madeOf } = program.achievements[achievement]!
      return (!madeOf || contains(madeOf, has)) && !exams.some(isHeld)
    })
  }

  /** The person after the steps alone. */
  #with(id: PersonId, steps: readonly Step[]): Person {
    const { situation } = this.#task
    return steps.reduce<Person>(
      (person, step) =>
        step.code === 'take'
          ? afterTaking(person, step, situation)
          : step.code === 'associate' || step.code === 'hire'
            ? afterJoining(person, situation)
            : person,
      situation.people[this.#positions.get(id)!]!,
    )
  }
}

/**
 * Yields for each step of a plan, when it is asked for, who else could do it: the plan with that person reaches all
 * targets, keeps all limits and costs the same, so it is as proven. Nobody is asked to take anything else instead.
 *
 * @param request the one that the plan was made for, without problems
 */
export function* eachSubstitutes(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  plan: Plan,
): Generator<Substitutes, undefined> {
  if (plan.steps.length === 0) return
  const standing = new Standing(taskOf(program, profile, request), plan)
  const ofPerson = new Map<PersonId, PersonId[]>()
  for (const step of plan.steps) {
    const person = personOf(step)
    if (person === null || step.code === 'hire') {
      yield none
      continue
    }
    const steps = plan.steps.filter((other) => personOf(other) === person)
    if (!ofPerson.has(person)) ofPerson.set(person, standing.for(steps))
    const all = ofPerson.get(person)!
    if (steps.length === 1) yield { ofStep: all, ofPerson: all }
    else yield { ofStep: step.code === 'take' ? standing.for([step]) : [], ofPerson: all }
  }
}

/** Returns all that {@link eachSubstitutes} yields. */
export const substitutesFor = (...of: Parameters<typeof eachSubstitutes>): Substitutes[] => [
  ...eachSubstitutes(...of),
]

/** The options that are complete in the end, by the path that the plan named where that still holds. */
const completedBy =
  ({ goals }: Task, { met }: Plan) =>
  (end: Context): Map<Goal, OpenOption> =>
    new Map(
      goals.map((goal) => {
        const { competency, level } = goal.target
        const named = met.find((one) => one.competency === competency && one.level === level)?.path
        const complete = openOptions(goal.target, end).filter(isComplete)
        return [goal, complete.find(({ option }) => option.path === named) ?? complete[0]!]
      }),
    )

/**
 * Returns the plan with another person in a step, or in all steps of its person where the step alone won't do.
 *
 * @param at the place of the step
 * @param by one of its {@link Substitutes}
 */
export function substitute(
  program: Program,
  profile: Profile,
  request: PlanRequest,
  plan: Plan,
  at: number,
  by: PersonId,
): Plan {
  const task = taskOf(program, profile, request)
  const step = plan.steps[at]!
  const person = personOf(step)
  const own = plan.steps.filter((other) => personOf(other) === person)
  const standing = new Standing(task, plan)
  const replaced = step.code === 'take' && standing.for([step]).includes(by) ? [step] : own
  const moves = plan.steps.map((other) => {
    const move = other.code === 'take' ? { ...other, exams: [...other.exams, ...other.shared] } : other
    return replaced.includes(other) && 'person' in move ? { ...move, person: by } : move
  })
  const ordered = stepsInOrder(task, completedBy(task, plan), moves)
  if (!ordered) throw new Error('Only a substitute of the step takes its place.')
  const { options, ...found } = ordered
  const paths = new Map([...options].map(([{ target }, { option }]) => [target, option.path]))
  return {
    ...plan,
    ...found,
    met: plan.met.map((level, index) => ({ ...level, path: paths.get(task.targets[index]!) ?? level.path })),
  }
}
