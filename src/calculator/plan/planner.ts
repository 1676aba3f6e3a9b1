/** Seeks plans in a worker and keeps what it finds, piece by piece. */
import { atom, computed } from 'nanostores'
import {
  applyPlan,
  type Benefit,
  type BudgetResult,
  type Costs,
  type Lift,
  type PathPlan,
  type Plan,
  type PlanRequest,
  type PlanResult,
  type SearchJob,
  type SearchPiece,
  substitute,
} from '../../engine/planning/index.ts'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type { ScenarioId } from '../workspace/workspace.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createScenarios } from '../scenarios/index.ts'
import { createCurrentPlan } from './current-plan.ts'
import { createPlanRequest, type CostUnit } from './plan-request.ts'

type Found = Extract<BudgetResult, { readonly ok: true }>

/** As much of a worker as is needed. */
export type Seeker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>

export type SearchState =
  | { readonly status: 'idle' }
  /** `bound` is what no plan can cost less than, as far as that is known. */
  | { readonly status: 'running'; readonly unit: CostUnit; readonly bound: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed' }

/** The most that can be reached within a budget, which is in the unit of the request. */
export interface Within extends Found {
  readonly budget: number
}

/** What was found for one request. */
export interface Findings {
  readonly request: PlanRequest
  readonly unit: CostUnit
  /** The prices as they were entered, in that unit. */
  readonly entered: Costs
  /** The day of judgement when it was asked: nothing can be done before. */
  readonly from: IsoDate
  readonly profile: Profile
  readonly result: PlanResult
  /** What the budget is enough for; `null` where none was given. Then the request asks for that alone. */
  readonly within: Within | null
  /** The next best plans; `null` until they are there. */
  readonly others: readonly Plan[] | null
  readonly paths: readonly PathPlan[]
  readonly helps: readonly Benefit[]
}

/** A plan that was carried out in a scenario, and what was open before. */
interface CarriedOut {
  readonly plan: Plan
  readonly scenario: ScenarioId
  readonly before: ScenarioId | null
  /** The day that was judged then. */
  readonly judged: IsoDate
}

const idle: SearchState = { status: 'idle' }

const startWorker = (): Seeker => new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })

export function createPlanner(calculator: Calculator, startSeeker: () => Seeker = startWorker) {
  const { program, day, history, view, of } = calculator
  const [plan, scenarios] = [of(createCurrentPlan), of(createScenarios)]
  const request = createPlanRequest(calculator)
  const $search = atom<SearchState>(idle)
  const $findings = atom<Findings | null>(null)
  /** Who was chosen last for a step of what was found. */
  const $letDone = atom<PersonId | null>(null)
  const $carriedOut = atom<CarriedOut | null>(null)
  const $opened = computed([$carriedOut, scenarios.$open], (carriedOut, open) =>
    carriedOut?.scenario === open?.id ? carriedOut : null,
  )
  let seeker: Seeker | null = null

  /** Ends the worker; the next search starts another. */
  function stop(search: SearchState) {
    seeker?.terminate()
    seeker = null
    $search.set(search)
  }

  function take(
    piece: SearchPiece,
    asked: Pick<Findings, 'request' | 'unit' | 'entered' | 'from' | 'profile'>,
    budget: number | undefined,
  ) {
    if (piece.code === 'progress') {
      const search = $search.get()
      if (search.status === 'running') $search.set({ ...search, bound: Math.max(search.bound, piece.bound) })
      return
    }
    if (piece.code === 'done') {
      $search.set(idle)
      return
    }
    if (piece.code === 'plan') {
      const { result } = piece
      $findings.set({ ...asked, result, within: null, others: null, paths: [], helps: [] })
      return
    }
    if (piece.code === 'within') {
      const { within } = piece
      $findings.set({
        ...asked,
        request: { ...asked.request, targets: within.reached },
        result: { ok: true, plan: within.plan },
        within: { ...within, budget: budget! },
        others: [],
        paths: [],
        helps: [],
      })
      return
    }
    const { code, ...found } = piece
    const further: Partial<Findings> = found
    $findings.set({ ...$findings.get()!, ...further })
  }

  computed([$findings, request.$learning], (findings, learning) =>
    findings?.result.ok
      ? {
          plan: findings.result.plan,
          request: findings.request,
          unit: findings.unit,
          entered: findings.entered,
          profile: findings.profile,
          pace: { ...learning, from: findings.from },
        }
      : null,
  ).subscribe((found) => plan.$found.set(found))

  /** Seeks the plan that the request asks for; a search under way is given up for it. */
  function start() {
    if ($search.get().status === 'running') stop(idle)
    if (request.$problems.get().length > 0 || request.$lacksPrice.get()) return
    const profile = history.$profile.get()
    const [unit, entered] = [request.$unit.get(), request.$costs.get()]
    const asked = { request: request.$request.get(), unit, entered, from: day.$day.get(), profile }
    const budget = request.$budget.get()
    $findings.set(null)
    $letDone.set(null)
    $search.set({ status: 'running', unit: asked.unit, bound: 0 })
    try {
      seeker ??= startSeeker()
    } catch {
      // A browser without workers, or one that refuses to start any.
      return stop({ status: 'failed' })
    }
    seeker.onmessage = ({ data }: MessageEvent<SearchPiece>) => take(data, asked, budget)
    seeker.onerror = () => stop({ status: 'failed' })
    seeker.postMessage({
      program,
      profile,
      request: asked.request,
      ...(budget !== undefined && {
        budget: unit === 'exams' ? { exams: budget } : { cost: budget },
      }),
    } satisfies SearchJob)
  }

  view.$planQuestion.subscribe((question) => {
    if (!question) return
    request.ask(question)
    start()
  })

  /** Lifts a limit so far that it stands in the way no more, and seeks again. */
  function lift(limit: Lift, hires: number) {
    if (limit === 'eachPerson') request.setLimit('people', undefined)
    request.setLimit(limit, limit === 'hires' ? hires : undefined)
    start()
  }

  /** Lets another person do a step of a plan; the plan stays as proven as it was. */
  function letDo(changed: Plan, at: number, by: PersonId) {
    const findings = $findings.get()!
    const { profile, result, others } = findings
    const next = substitute(program, profile, findings.request, changed, at, by)
    $findings.set({
      ...findings,
      result: result.ok && result.plan === changed ? { ...result, plan: next } : result,
      others: others && others.map((other) => (other === changed ? next : other)),
    })
    $letDone.set(by)
  }

  /** The profile once the plan is carried out. */
  function carryOut(found: Plan, profile: Profile, nameHired: (person: PersonId) => string): Profile {
    const hired = new Set(found.steps.flatMap((step) => (step.code === 'hire' ? [step.person] : [])))
    const done = applyPlan(program, profile, found)
    const people = (done.people ?? []).map((person) =>
      hired.has(person.id) ? { ...person, name: nameHired(person.id) } : person,
    )
    return { ...done, people }
  }

  return {
    request,
    $search,
    $findings,
    $letDone,
    /** The plan whose scenario is open. */
    $opened,
    /** Whether the data have changed since; a scenario in which the plan is carried out is no change. */
    $isStale: computed(
      [$findings, history.$profile, $opened],
      (findings, profile, opened) => findings !== null && findings.profile !== profile && !opened,
    ),
    start,
    cancel: () => stop({ status: 'cancelled' }),
    lift,
    letDo,
    /** Opens a scenario in which the plan is carried out. */
    openAsScenario(found: Plan, name: string, nameHired: (person: PersonId) => string) {
      const before = scenarios.$open.get()?.id ?? null
      const { profile, unit } = $findings.get()!
      const scenario = scenarios.add(name, carryOut(found, profile, nameHired), { cost: found.cost, unit })
      $carriedOut.set({ plan: found, scenario, before, judged: day.$day.get() })
    },
    /** Shows the levels of the scenario on the day of its plan: before, its steps are not done yet. */
    showLevels() {
      day.setDay($carriedOut.get()!.plan.on)
      view.showAnswer('levels')
      view.focus.lead('sentence')
    },
    /** Goes back from there to what was open before, and to the day that was judged. */
    leaveScenario() {
      const { plan, before, judged } = $carriedOut.get()!
      if (day.$day.get() === plan.on) day.setDay(judged)
      scenarios.open(before)
    },
  }
}
export type Planner = ReturnType<typeof createPlanner>
