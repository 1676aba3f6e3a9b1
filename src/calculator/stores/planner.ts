/** Seeks plans in a worker and keeps what it finds, piece by piece. */
import { atom, computed } from 'nanostores'
import type { Help } from '../../planning/helps.ts'
import type { PlanRequest } from '../../planning/request.ts'
import type { Plan, PlanResult } from '../../planning/result.ts'
import { applyPlan } from '../../planning/scenario.ts'
import type { ByPath, Job, Report } from '../../planning/search.ts'
import type { PersonId, Profile } from '../../profile/types.ts'
import type { Calculator } from './calculator.ts'
import { createPlanRequest, type CostUnit } from './plan-request.ts'

/** As much of a worker as is needed. */
export interface Seeker {
  onmessage: ((event: { readonly data: Report }) => void) | null
  onerror: ((event: unknown) => void) | null
  postMessage(job: Job): void
  terminate(): void
}

export type Search =
  | { readonly status: 'idle' }
  /** `best` is the best value found so far, `bound` what no plan can undercut; both from the solver's current run. */
  | { readonly status: 'running'; readonly best: number; readonly bound: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed' }

/** What was found for one request. */
export interface Findings {
  readonly request: PlanRequest
  readonly unit: CostUnit
  readonly profile: Profile
  readonly result: PlanResult
  readonly others: readonly Plan[]
  readonly paths: readonly ByPath[]
  readonly helps: readonly Help[]
}

const idle: Search = { status: 'idle' }
const begun: Search = { status: 'running', best: Infinity, bound: -Infinity }

export function createPlanner(calculator: Calculator, startSeeker: () => Seeker) {
  const { program, history, plan, view } = calculator
  const request = createPlanRequest(calculator)
  const $search = atom<Search>(idle)
  const $findings = atom<Findings | null>(null)
  let seeker: Seeker | null = null

  /** Ends the worker; the next search starts another. */
  function stop(search: Search) {
    seeker?.terminate()
    seeker = null
    $search.set(search)
  }

  function take(piece: Report, asked: Pick<Findings, 'request' | 'unit' | 'profile'>) {
    if (piece.code === 'progress') {
      $search.set({ status: 'running', best: piece.best, bound: piece.bound })
      return
    }
    if (piece.code === 'done') {
      $search.set(idle)
      return
    }
    if (piece.code === 'plan') {
      const { result } = piece
      $findings.set({ ...asked, result, others: [], paths: [], helps: [] })
      plan.$found.set(result.ok ? { plan: result.plan, profile: asked.profile } : null)
      return
    }
    const { code, ...found } = piece
    $findings.set({ ...$findings.get()!, ...found })
  }

  /** Seeks the plan that the request asks for; a search under way is given up for it. */
  function start() {
    if ($search.get().status === 'running') stop(idle)
    if (request.$problems.get().length > 0) return
    const profile = history.$profile.get()
    const asked = { request: request.$request.get(), unit: request.$unit.get(), profile }
    $findings.set(null)
    plan.$found.set(null)
    $search.set(begun)
    seeker ??= startSeeker()
    seeker.onmessage = ({ data }) => take(data, asked)
    seeker.onerror = () => stop({ status: 'failed' })
    seeker.postMessage({ program, profile, request: asked.request })
  }

  view.$planQuestion.subscribe((question) => {
    if (!question) return
    view.$planQuestion.set(null)
    request.setTargets(question.targets)
    request.setDay(question.on)
    start()
  })

  return {
    request,
    $search,
    $findings,
    /** Whether the data have changed since. */
    $isStale: computed(
      [$findings, history.$profile],
      (findings, profile) => findings !== null && findings.profile !== profile,
    ),
    start,
    cancel: () => stop({ status: 'cancelled' }),
    /** The profile once the plan is carried out. */
    carriedOut(found: Plan, { profile }: Findings, nameHired: (person: PersonId) => string): Profile {
      const hired = new Set(found.steps.flatMap((step) => (step.code === 'hire' ? [step.person] : [])))
      const done = applyPlan(program, profile, found)
      const people = (done.people ?? []).map((person) =>
        hired.has(person.id) ? { ...person, name: nameHired(person.id) } : person,
      )
      return { ...done, people }
    },
  }
}
export type Planner = ReturnType<typeof createPlanner>
