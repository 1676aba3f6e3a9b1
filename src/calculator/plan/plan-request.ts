/** What a plan is asked for, field by field, and what is wrong with it. */
import { atom, computed } from 'nanostores'
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
import type { PersonId } from '../../engine/profile/index.ts'
import { withOptional } from '../workspace/edits/optional.ts'
import { isSame } from './plan-targets.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { PlanQuestion } from '../workspace/view.ts'

/** What a plan saves. Exams need no prices: each counts one. */
export const costUnits = ['exams', 'hours', 'dollars'] as const
export type CostUnit = (typeof costUnits)[number]
type PricedUnit = Exclude<CostUnit, 'exams'>

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

export function createPlanRequest({ program, history, day }: Calculator) {
  const $targets = atom<readonly Target[]>([])
  const $chosenDay = atom<IsoDate | null>(null)
  /** The day that came with what is asked; what is asked next may have none. */
  const $askedDay = atom<IsoDate | null>(null)
  const $limits = atom<Limits>({})
  const $unit = atom<CostUnit>('exams')
  const $prices = atom<Readonly<Record<PricedUnit, Costs>>>({ hours: {}, dollars: {} })
  const $weekly = atom(usualWeekly)
  const $budgets = atom<Readonly<Partial<Record<CostUnit, number>>>>({})
  /** Until another day is chosen, some months after the day of judgement: nothing can be done before that. */
  const $day = computed(
    [$askedDay, $chosenDay, day.$day],
    (asked, chosen, judged) => asked ?? chosen ?? addMonths(judged, monthsAhead),
  )
  /** What was entered in the unit; nothing for exams. */
  const $costs = computed([$prices, $unit], ({ hours, dollars }, unit): Costs => {
    if (unit === 'hours') return withUsual(hours)
    return unit === 'dollars' ? dollars : {}
  })
  const $request = computed(
    [$targets, $day, $limits, $costs, $unit],
    (targets, on, limits, costs, unit): PlanRequest => ({
      targets,
      on,
      limits,
      ...(unit !== 'exams' && { costs: unit === 'dollars' ? inDollars(costs) : costs }),
    }),
  )
  const change = (costs: Costs) => {
    const unit = $unit.get()
    if (unit !== 'exams') $prices.set({ ...$prices.get(), [unit]: costs })
  }

  function setPersonLimit(person: PersonId, most: number | undefined) {
    const { people = {} } = $limits.get()
    $limits.set({ ...$limits.get(), people: withOptional(people, person, most) })
  }
  function leaveAlone(person: PersonId, alone: boolean) {
    const others = ($limits.get().leftAlone ?? []).filter((id) => id !== person)
    $limits.set({ ...$limits.get(), leftAlone: alone ? [...others, person] : others })
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
    $budget: computed([$budgets, $unit], (budgets, unit) => budgets[unit]),
    /** In dollars nothing is sought before an exam has a price. */
    $lacksPrice: computed(
      [$unit, $costs],
      (unit, { kinds }) => unit === 'dollars' && kinds?.exam === undefined,
    ),
    /** How quickly people learn. */
    $learning: computed([$prices, $weekly], ({ hours }, weekly): Learning => ({
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
      $targets.set(targets)
      $askedDay.set(on ?? null)
    },
    choose(target: Target, chosen: boolean) {
      const others = $targets.get().filter((other) => !isSame(other, target))
      $targets.set(chosen ? [...others, target] : others)
    },
    setDay(on: IsoDate) {
      $askedDay.set(null)
      $chosenDay.set(on)
    },
    setLimit: <Key extends keyof Limits>(key: Key, value: Limits[Key] | undefined) =>
      $limits.set(withOptional($limits.get(), key, value)),
    setPersonLimit,
    leaveAlone,
    /** Lets the person do as everybody else. */
    forget(person: PersonId) {
      setPersonLimit(person, undefined)
      leaveAlone(person, false)
    },
    setUnit: (unit: CostUnit) => $unit.set(unit),
    setBudget: (most: number | undefined) => $budgets.set(withOptional($budgets.get(), $unit.get(), most)),
    /** Moves a target a place up, or down, in the order of priority. */
    move(target: Target, by: -1 | 1) {
      const targets = [...$targets.get()]
      const at = targets.findIndex((other) => isSame(other, target))
      const [moved] = targets.splice(at, 1)
      if (moved) targets.splice(Math.max(0, at + by), 0, moved)
      $targets.set(targets)
    },
    setWeekly: (hours: number) => $weekly.set(hours),
    setCost: (key: 'association' | 'hire', cost: number | undefined) =>
      change(withOptional($costs.get(), key, cost)),
    /** The price of one kind, achievement, figure or fact; `undefined` takes it away. */
    setPrice(list: PriceList, id: string, price: number | undefined) {
      const prices: Readonly<Record<string, number>> = $costs.get()[list] ?? {}
      change({ ...$costs.get(), [list]: withOptional(prices, id, price) })
    },
  }
}
