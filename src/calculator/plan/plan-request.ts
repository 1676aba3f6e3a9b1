/** What a plan is asked for, field by field, and what is wrong with it. */
import { computed } from 'nanostores'
import { lastVisibleDay } from '../../engine/requirements/index.ts'
import { addMonths, type IsoDate } from '../../engine/calendar/index.ts'
import {
  type Costs,
  type Limits,
  type Pace,
  type PlanRequest,
  type RequestProblem,
  requestProblems,
  type Target,
} from '../../engine/planning/index.ts'
import type { PersonId, PlanSettings, Profile } from '../../engine/profile/index.ts'
import { withOptional } from '../workspace/edits/optional.ts'
import { isSame } from './plan-targets.ts'
import type { Program } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { PlanQuestion } from '../workspace/view.ts'

/** What a plan saves. Exams need no prices: each counts one. */
export const costUnits = ['exams', 'hours', 'dollars'] as const
export type CostUnit = (typeof costUnits)[number]

/** Ours, since no document names any: an exam is about a week's learning, an assessment half a day's. */
const usualHours: Costs = { kinds: { exam: 40, certification: 40, assessment: 4 } }
/** Hours a week, ours as well: one working day. */
const usualWeekly = 8
/** Until another day is chosen, a plan has so many months. */
const monthsAhead = 3

export type Learning = Omit<Pace, 'from'>

type PriceList = 'kinds' | 'achievements' | 'metrics' | 'attestations'

/** What has no hours of its own takes the usual ones. */
const withUsual = (costs: Costs): Costs => ({ ...costs, kinds: { ...usualHours.kinds, ...costs.kinds } })

/** Nobody pays for what has no price: it is told beside the total. Other certifications are taken for an exam. */
const inDollars = ({ kinds = {}, ...costs }: Costs): Costs => ({
  ...costs,
  kinds: {
    assessment: 0,
    ...(kinds.exam !== undefined && { certification: kinds.exam }),
    ...kinds,
  },
})

const nothingChosen: PlanSettings = {}
const noTargets: readonly Target[] = []
const noLimits: Limits = {}
const noCosts: Costs = {}

/** What is there of it, of what is known. */
const knownOf = <Value>(values: Readonly<Record<string, Value>>, isKnown: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => isKnown(id)))

/** Limits of those who are there: of others, from another scenario or removed, a plan can ask nothing. */
function limitsOf(kept: Limits, profile: Profile): Limits {
  const { people, leftAlone, ...limits } = kept
  if (!people && !leftAlone) return kept
  const known = new Set(profile.people?.map(({ id }) => id))
  const isKnown = (id: PersonId) => known.has(id)
  return {
    ...limits,
    ...(people && { people: knownOf(people, isKnown) }),
    ...(leftAlone && { leftAlone: leftAlone.filter(isKnown) }),
  }
}

/** Prices of what the edition has: for another edition there may be others. */
function pricesOf({ achievements, metrics, attestations, ...costs }: Costs, program: Program): Costs {
  const within = (list: object) => (id: string) => Object.hasOwn(list, id)
  return {
    ...costs,
    ...(achievements && { achievements: knownOf(achievements, within(program.achievements)) }),
    ...(metrics && { metrics: knownOf(metrics, within(program.metrics)) }),
    ...(attestations && { attestations: knownOf(attestations, within(program.attestations)) }),
  }
}

/** The settings are kept with the workspace, with what one edition or scenario alone knows. */
export function createPlanRequest({ program, history, day }: Calculator) {
  const $settings = computed(history.$workspace, ({ plan = nothingChosen }) => plan)
  const $targets = computed($settings, ({ targets = noTargets }) => targets)
  const $kept = computed($settings, ({ limits = noLimits }) => limits)
  const $limits = computed([$kept, history.$profile], limitsOf)
  const $unit = computed($settings, ({ unit = 'exams' }): CostUnit => unit)
  const $hours = computed($settings, ({ prices }) => prices?.hours ?? noCosts)
  const $dollars = computed($settings, ({ prices }) => prices?.dollars ?? noCosts)
  const $weekly = computed($settings, ({ weekly = usualWeekly }) => weekly)
  /** Until another day is chosen, some months after the day of judgement: nothing can be done before that. */
  const $day = computed(
    [$settings, day.$day],
    ({ askedOn, on }, judged) => askedOn ?? on ?? addMonths(judged, monthsAhead),
  )
  /** What was entered in the unit; nothing for exams. */
  const $costs = computed([$hours, $dollars, $unit], (hours, dollars, unit): Costs => {
    if (unit === 'exams') return noCosts
    return pricesOf(unit === 'hours' ? withUsual(hours) : dollars, program)
  })
  const set = <Key extends keyof PlanSettings>(key: Key, value: PlanSettings[Key] | undefined) =>
    history.setPlan(withOptional($settings.get(), key, value))
  const $request = computed(
    [$targets, $day, $limits, $costs, $unit],
    (targets, on, limits, costs, unit): PlanRequest => ({
      targets,
      on,
      limits,
      ...(unit !== 'exams' && { costs: unit === 'dollars' ? inDollars(costs) : costs }),
    }),
  )
  /** Changes the prices of the unit as they were entered. */
  function change(by: (entered: Costs) => Costs) {
    const unit = $unit.get()
    const { prices = {} } = $settings.get()
    if (unit !== 'exams') set('prices', { ...prices, [unit]: by(prices[unit] ?? noCosts) })
  }

  function setPersonLimit(person: PersonId, most: number | undefined) {
    const { people = {} } = $kept.get()
    set('limits', { ...$kept.get(), people: withOptional(people, person, most) })
  }
  function leaveAlone(person: PersonId, alone: boolean) {
    const others = ($kept.get().leftAlone ?? []).filter((id) => id !== person)
    set('limits', { ...$kept.get(), leftAlone: alone ? [...others, person] : others })
  }

  return {
    $targets,
    $day,
    $limits,
    $unit,
    $costs,
    $request,
    $weekly,
    /** What the plan may take in all, in its unit. */
    $budget: computed($settings, ({ budgets, unit = 'exams' }) => budgets?.[unit]),
    /** In dollars nothing is sought before an exam has a price. */
    $lacksPrice: computed(
      [$unit, $costs],
      (unit, { kinds }) => unit === 'dollars' && kinds?.exam === undefined,
    ),
    /** How quickly people learn. */
    $learning: computed([$hours, $weekly], (hours, weekly): Learning => ({
      hours: withUsual(hours),
      weekly,
    })),
    $problems: computed([$request, history.$profile], (request, profile): readonly RequestProblem[] =>
      requestProblems(program, profile, request),
    ),
    /** The last day on which something can be done that shows on the day. */
    $lastDay: computed($day, (on) => lastVisibleDay(program, on)),
    /** The day of judgement, where everything would have to be done before it. */
    $pastFor: computed([$day, day.$day], (on, judged) =>
      lastVisibleDay(program, on) < judged ? judged : null,
    ),
    /** Asks for something else, in place of what was asked. */
    ask({ targets, on }: PlanQuestion) {
      history.setPlan(withOptional({ ...$settings.get(), targets }, 'askedOn', on))
    },
    choose(target: Target, chosen: boolean) {
      const others = $targets.get().filter((other) => !isSame(other, target))
      set('targets', chosen ? [...others, target] : others)
    },
    setDay(on: IsoDate) {
      history.setPlan(withOptional({ ...$settings.get(), on }, 'askedOn', undefined))
    },
    setLimit: <Key extends keyof Limits>(key: Key, value: Limits[Key] | undefined) =>
      set('limits', withOptional($kept.get(), key, value)),
    setPersonLimit,
    leaveAlone,
    /** Lets the person do as everybody else. */
    forget(person: PersonId) {
      setPersonLimit(person, undefined)
      leaveAlone(person, false)
    },
    setUnit: (unit: CostUnit) => set('unit', unit),
    setBudget: (most: number | undefined) =>
      set('budgets', withOptional($settings.get().budgets ?? {}, $unit.get(), most)),
    /** Moves a target a place up, or down, in the order of priority. */
    move(target: Target, by: -1 | 1) {
      const targets = [...$targets.get()]
      const at = targets.findIndex((other) => isSame(other, target))
      const [moved] = targets.splice(at, 1)
      if (moved) targets.splice(Math.max(0, at + by), 0, moved)
      set('targets', targets)
    },
    setWeekly: (hours: number) => set('weekly', hours),
    setCost: (key: 'association' | 'hire', cost: number | undefined) =>
      change((entered) => withOptional(entered, key, cost)),
    /** The price of one kind, achievement, figure or fact; `undefined` takes it away. */
    setPrice(list: PriceList, id: string, price: number | undefined) {
      change((entered) => {
        const prices: Readonly<Record<string, number>> = entered[list] ?? {}
        return { ...entered, [list]: withOptional(prices, id, price) }
      })
    },
  }
}
