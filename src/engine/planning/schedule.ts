/** When each step of a plan is due, and when its levels are reached if everybody begins at once. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import { daysUntilVisible, indexPeople } from '../requirements/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { goalsOf } from './goals.ts'
import { costOf, pricesOf } from './prices.ts'
import type { Costs, Target } from './request.ts'
import type { Plan, Step } from './result.ts'
import { applyPlan } from './scenario.ts'

/** How quickly people learn. */
export interface Pace {
  /** The first day on which somebody can begin. */
  readonly from: IsoDate
  /** Hours that each achievement takes, as costs. */
  readonly hours: Costs
  /** Hours that each person has for it in a week; above 0. */
  readonly weekly: number
}

/** The days of one step. */
export interface StepDays {
  /** The last day to begin: whoever begins later is done after `by`. Before `from`, where the time is too short. */
  readonly begin: IsoDate
  /** The last day on which it can be done, so that the person's later steps are still done in time. */
  readonly by: IsoDate
  /** The day on which it is done if the person begins on `from`. */
  readonly earliest: IsoDate
}

/** The days of a plan. */
export interface Schedule {
  /** One for each step, in the order of the plan. */
  readonly steps: readonly StepDays[]
  /** Levels, and the first day on which each is met if everybody begins on `from`; in the order of these days. */
  readonly reached: readonly (CompetencyLevel & { readonly on: IsoDate })[]
  /** The first day for which the pace would be enough, where it isn't for the plan's day. */
  readonly enoughFor: IsoDate | null
}

const isDone = (step: Step): boolean => step.code === 'figure' || step.code === 'fact'

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

/** Hours are told apart to so many decimal places. */
const places = 6

/** Works out the days of the steps: for each person one step after the other. */
function daysOf(program: Program, { steps, takenOn }: Plan, { from, hours, weekly }: Pace): StepDays[] {
  const prices = pricesOf(program, hours, places)
  const daysFor = (step: Step): number => {
    if (step.code !== 'take') return 0
    const needed = [step.achievement, ...step.exams].reduce((sum, id) => sum + prices.achievement(id), 0)
    return Math.ceil((costOf(needed, prices) * 7) / weekly)
  }
  const days = new Map<Step, StepDays>()
  const own = Map.groupBy(steps, (step) => ('person' in step ? step.person : null))
  for (const [person, taken] of own) {
    if (person === null) continue
    let done = from
    const earliest = taken.map((step) => (done = addDays(done, daysFor(step))))
    let by = takenOn
    for (const [at, step] of [...taken.entries()].reverse()) {
      const begin = addDays(by, -daysFor(step))
      days.set(step, { begin, by, earliest: earliest[at]! })
      // An account can be associated until the end; only who is still to be hired can't begin before.
      by = begin
    }
  }
  // How long a figure takes to grow is not known: it is there on the last day.
  const last = { begin: takenOn, by: takenOn, earliest: takenOn }
  return steps.map((step) =>
    step.code === 'associate' ? { ...last, earliest: from } : isDone(step) ? last : days.get(step)!,
  )
}

/** For each level the day from which on it is met, as steps are done on their earliest days. */
function reachedOn(
  program: Program,
  profile: Profile,
  plan: Plan,
  levels: readonly Target[],
  days: readonly StepDays[],
): Schedule['reached'] {
  const visible = daysUntilVisible(program)
  const seen = days.map(({ earliest }) => addDays(earliest, visible))
  const looked = [...new Set([...seen, plan.on])].filter((day) => day <= plan.on).sort()
  const since = new Map<Target, IsoDate>()
  for (const on of looked) {
    const done = plan.steps.filter((_, at) => seen[at]! <= on)
    const then = done.reduce<Profile>(
      (before, step) =>
        applyPlan(program, before, { on, takenOn: days[plan.steps.indexOf(step)]!.earliest, steps: [step] }),
      profile,
    )
    const people = indexPeople(program, then.people ?? [], on)
    const open = new Set(goalsOf(levels, { program, profile: then, people, on }).map(({ target }) => target))
    for (const level of levels) {
      if (open.has(level)) since.delete(level)
      else if (!since.has(level)) since.set(level, on)
    }
  }
  // One that is met anew stands last, so that they stand by their days.
  return [...since].map(([{ competency, level }, on]) => ({ competency, level, on }))
}

/**
 * Returns the days of a plan. A step is due as late as it can be: the last of a person on the plan's own day of steps,
 * each before it early enough to leave time for those after it. Exams of one person follow each other.
 *
 * @param plan a plan that was made for the profile
 */
export function scheduleOf(program: Program, profile: Profile, plan: Plan, pace: Pace): Schedule {
  const steps = daysOf(program, plan, pace)
  const levels = [...plan.met, ...plan.reaches].map(({ competency, level }) => ({ competency, level }))
  const unique = [...new Map(levels.map((level) => [`${level.competency} ${level.level}`, level])).values()]
  const last = steps.map(({ earliest }) => earliest).reduce(later, pace.from)
  return {
    steps,
    reached: last > plan.takenOn ? [] : reachedOn(program, profile, plan, unique, steps),
    enoughFor: last > plan.takenOn ? addDays(last, daysUntilVisible(program)) : null,
  }
}
