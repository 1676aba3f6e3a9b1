/** Seeks plans in a worker and keeps what it finds, piece by piece. */
import { atom, computed } from 'nanostores'
import {
  applyPlan,
  type Benefit,
  type Lift,
  type PathPlan,
  type Plan,
  type PlanRequest,
  type PlanResult,
  type SearchJob,
  type SearchPiece,
} from '../../engine/planning/index.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type { ScenarioId } from '../workspace/workspace.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createScenarios } from '../scenarios/index.ts'
import { createCurrentPlan } from './current-plan.ts'
import { createPlanRequest, type CostUnit } from './plan-request.ts'

/** As much of a worker as is needed. */
export type Seeker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>

export type SearchState =
  | { readonly status: 'idle' }
  /** `bound` is what no plan can cost less than, as far as that is known. */
  | { readonly status: 'running'; readonly unit: CostUnit; readonly bound: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed' }

/** What was found for one request. */
export interface Findings {
  readonly request: PlanRequest
  readonly unit: CostUnit
  readonly profile: Profile
  readonly result: PlanResult
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
}

const idle: SearchState = { status: 'idle' }

const startWorker = (): Seeker => new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })

export function createPlanner(calculator: Calculator, startSeeker: () => Seeker = startWorker) {
  const { program, history, view, of } = calculator
  const [plan, scenarios] = [of(createCurrentPlan), of(createScenarios)]
  const request = createPlanRequest(calculator)
  const $search = atom<SearchState>(idle)
  const $findings = atom<Findings | null>(null)
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

  function take(piece: SearchPiece, asked: Pick<Findings, 'request' | 'unit' | 'profile'>) {
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
      $findings.set({ ...asked, result, others: null, paths: [], helps: [] })
      plan.$found.set(result.ok ? { plan: result.plan, profile: asked.profile } : null)
      return
    }
    const { code, ...found } = piece
    const further: Partial<Findings> = found
    $findings.set({ ...$findings.get()!, ...further })
  }

  /** Seeks the plan that the request asks for; a search under way is given up for it. */
  function start() {
    if ($search.get().status === 'running') stop(idle)
    if (request.$problems.get().length > 0) return
    const profile = history.$profile.get()
    const asked = { request: request.$request.get(), unit: request.$unit.get(), profile }
    $findings.set(null)
    plan.$found.set(null)
    $search.set({ status: 'running', unit: asked.unit, bound: 0 })
    seeker ??= startSeeker()
    seeker.onmessage = ({ data }: MessageEvent<SearchPiece>) => take(data, asked)
    seeker.onerror = () => stop({ status: 'failed' })
    seeker.postMessage({ program, profile, request: asked.request } satisfies SearchJob)
  }

  view.$planQuestion.subscribe((question) => {
    if (!question) return
    request.setTargets(question.targets)
    request.setDay(question.on)
    start()
  })

  /** Lifts a limit so far that it stands in the way no more, and seeks again. */
  function lift(limit: Lift, hires: number) {
    if (limit === 'eachPerson') request.setLimit('people', undefined)
    request.setLimit(limit, limit === 'hires' ? hires : undefined)
    start()
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
    /** Opens a scenario in which the plan is carried out. */
    openAsScenario(found: Plan, name: string, nameHired: (person: PersonId) => string) {
      const before = scenarios.$open.get()?.id ?? null
      const { profile } = $findings.get()!
      const scenario = scenarios.add(name, carryOut(found, profile, nameHired))
      $carriedOut.set({ plan: found, scenario, before })
    },
    /** Goes back from there to what was open before. */
    leaveScenario: () => scenarios.open($carriedOut.get()?.before ?? null),
  }
}
export type Planner = ReturnType<typeof createPlanner>
