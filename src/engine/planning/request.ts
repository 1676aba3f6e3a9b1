/** What a plan is asked for. */
import type { IsoDate } from '../calendar/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { AchievementId, AchievementKind, AttestationId, MetricId, PathId } from '../program/index.ts'

/** A level to reach; with `path`, by that path only. */
export interface Target extends CompetencyLevel {
  readonly path?: PathId
}

/** Limits on what people may do. */
export interface Limits {
  /** New achievements of one person at most. Absent: any number. */
  readonly eachPerson?: number
  /** The same for single people, instead of `eachPerson`. */
  readonly people?: Readonly<Record<PersonId, number>>
  /** They take nothing and are not asked to associate; what they hold counts. */
  readonly leftAlone?: readonly PersonId[]
  /** People who may be hired, each without achievements and bound by `eachPerson`. Absent: none. */
  readonly hires?: number
  /** Whether people may be asked to associate their account. Absent: yes. */
  readonly associations?: boolean
  /** Whether figures may grow and facts become true. Absent: yes. */
  readonly figures?: boolean
}

/**
 * The costs of steps, in any one unit (hours, money, exams). All at least 0; no step above 1,000,000,000; ten digits at
 * most between the first of the dearest step and the last of any, so that sums are exact.
 */
export interface Costs {
  /** Each new achievement without a price below. Absent: 1. */
  readonly achievement?: number
  readonly kinds?: Readonly<Partial<Record<AchievementKind, number>>>
  readonly achievements?: Readonly<Record<AchievementId, number>>
  /** Each association of a person's account. Absent: 0. */
  readonly association?: number
  /** Each person hired. Absent: 0. */
  readonly hire?: number
  /** Each unit of a figure that is short. A figure without a price costs 0, but see {@link PlanRequest}. */
  readonly metrics?: Readonly<Record<MetricId, number>>
  /** Each fact that becomes true, likewise. */
  readonly attestations?: Readonly<Record<AttestationId, number>>
}

/**
 * A question for a plan. The cheapest plan is sought by three questions, each among the answers to the one before:
 * which plans lean on the fewest figures and facts that have no price (nobody said what they take), which of these cost
 * least, which of those have the fewest steps.
 */
export interface PlanRequest {
  readonly targets: readonly Target[]
  /** The day on which all targets are to be met. */
  readonly on: IsoDate
  /** The day on which every step is done. Absent: the last day that still shows on `on`. */
  readonly takenOn?: IsoDate
  readonly limits?: Limits
  readonly costs?: Costs
}

/** A mistake in a request, for which nothing was computed. */
export type RequestProblem =
  | { readonly code: 'no-targets' }
  | { readonly code: 'unknown-competency'; readonly competency: string }
  | { readonly code: 'unknown-path'; readonly competency: string; readonly path: string }
  /** The edition publishes no such level, for the competency or for the path asked for. */
  | { readonly code: 'level-not-published'; readonly target: Target }
  | { readonly code: 'not-a-day'; readonly received: string }
  /** The rules are those of the edition; no plan is made for a day before it. */
  | { readonly code: 'before-the-edition'; readonly on: IsoDate; readonly published: IsoDate }
  /** What is done on this day does not show on the day of the plan yet: `latest` is the last day that does. */
  | { readonly code: 'taken-too-late'; readonly takenOn: IsoDate; readonly latest: IsoDate }
  /** Not a whole number of at least 0. `person` is absent for the limits that hold for all. */
  | {
      readonly code: 'not-a-limit'
      readonly limit: 'eachPerson' | 'people' | 'hires'
      readonly person?: PersonId
    }
  | { readonly code: 'unknown-person'; readonly person: PersonId }
  /** The person is to be left alone and is given a limit above 0. */
  | { readonly code: 'left-alone-with-limit'; readonly person: PersonId; readonly limit: number }
  /** Below 0, or not a number. `of` is the id that the price is for. */
  | { readonly code: 'not-a-cost'; readonly cost: keyof Costs; readonly of?: string }
  /** The step would cost more than can be reckoned with exactly; `most` is the largest price that will do. */
  | {
      readonly code: 'cost-too-large'
      readonly cost: keyof Costs
      readonly of?: string
      readonly most: number
    }
  /** Beside the dearest step, only so many decimal places can be told apart. */
  | {
      readonly code: 'cost-too-precise'
      readonly cost: keyof Costs
      readonly of?: string
      readonly places: number
    }
  /** A price for an achievement, kind, figure or fact that the program doesn't know. */
  | { readonly code: 'cost-of-unknown'; readonly cost: keyof Costs; readonly of: string }
