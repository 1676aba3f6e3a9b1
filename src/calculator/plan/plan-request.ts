/** What a plan is asked for, field by field, and what is wrong with it. */
import { atom, computed } from 'nanostores'
import { lastVisibleDay } from '../../engine/requirements/index.ts'
import type { IsoDate } from '../../engine/calendar/index.ts'
import {
  type Costs,
  type Limits,
  type PlanRequest,
  type RequestProblem,
  requestProblems,
  type Target,
} from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import { withOptional } from '../workspace/edits/optional.ts'
import { isSame } from './plan-targets.ts'
import type { Calculator } from '../workspace/calculator.ts'

/** What the prices count. Without prices, each new achievement counts one. */
export const costUnits = ['achievements', 'hours', 'dollars'] as const
export type CostUnit = (typeof costUnits)[number]

type PriceList = 'kinds' | 'achievements' | 'metrics' | 'attestations'

export function createPlanRequest({ program, history, day }: Calculator) {
  const $targets = atom<readonly Target[]>([])
  const $chosenDay = atom<IsoDate | null>(null)
  const $limits = atom<Limits>({})
  const $unit = atom<CostUnit>('achievements')
  const $costs = atom<Costs>({})
  /** Until another day is chosen, the day of judgement. */
  const $day = computed([$chosenDay, day.$day], (chosen, judged) => chosen ?? judged)
  const $request = computed(
    [$targets, $day, $limits, $costs, $unit],
    (targets, on, limits, costs, unit): PlanRequest => ({
      targets,
      on,
      limits,
      ...(unit !== 'achievements' && { costs }),
    }),
  )

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
    $problems: computed([$request, history.$profile], (request, profile): readonly RequestProblem[] =>
      requestProblems(program, profile, request),
    ),
    /** The last day on which something can be done that shows on the day. */
    $lastDay: computed($day, (on) => lastVisibleDay(program, on)),
    setTargets: (targets: readonly Target[]) => $targets.set(targets),
    choose(target: Target, chosen: boolean) {
      const others = $targets.get().filter((other) => !isSame(other, target))
      $targets.set(chosen ? [...others, target] : others)
    },
    setDay: (on: IsoDate) => $chosenDay.set(on),
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
    setCost: (key: 'achievement' | 'association' | 'hire', cost: number | undefined) =>
      $costs.set(withOptional($costs.get(), key, cost)),
    /** The price of one kind, achievement, figure or fact; `undefined` takes it away. */
    setPrice(list: PriceList, id: string, price: number | undefined) {
      const prices: Readonly<Record<string, number>> = $costs.get()[list] ?? {}
      $costs.set({ ...$costs.get(), [list]: withOptional(prices, id, price) })
    },
  }
}
