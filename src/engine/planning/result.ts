/** What a plan is: steps in order, and what they reach. */
import type { IsoDate } from '../calendar/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { AchievementId, AttestationId, MetricId, PathId } from '../program/index.ts'
import type { RequestProblem, Target } from './request.ts'

/** A place that a person fills through a step, in a requirement of the path by which a target is met. */
export interface ServedPlace extends CompetencyLevel {
  readonly path: PathId
  /** Index of the requirement among those of the path at the level. */
  readonly requirement: number
}

interface StepBase {
  readonly cost: number
  /** The levels that are met from this step on, of all competencies. */
  readonly unlocks: readonly CompetencyLevel[]
  /** The level of a target's competency that the plan reaches next; this step is needed for it. */
  readonly towards: CompetencyLevel
}
/** A person takes an achievement. */
export interface TakeStep extends StepBase {
  readonly code: 'take'
  readonly person: PersonId
  readonly achievement: AchievementId
  /** The exams that the person has still to pass for it, where it is a certification whose parts are known. */
  readonly exams: readonly AchievementId[]
  /** Exams of it that an earlier step of the person brings: they are passed, and counted, once. */
  readonly shared: readonly AchievementId[]
  /** The person holds it already, but it does not count on the day. */
  readonly again: boolean
  /** Achievements that would do as well in its place, at the same price. */
  readonly instead: readonly AchievementId[]
  readonly serves: readonly ServedPlace[]
}
/** A person associates the account. */
export interface AssociateStep extends StepBase {
  readonly code: 'associate'
  readonly person: PersonId
  /** The places that the person fills by what is held already. */
  readonly serves: readonly ServedPlace[]
}
/** A person is hired. */
export interface HireStep extends StepBase {
  readonly code: 'hire'
  /** A new id, `hire-1` and so on, that no person of the profile has. */
  readonly person: PersonId
}
/** A figure grows to what is needed. */
export interface FigureStep extends StepBase {
  readonly code: 'figure'
  readonly metric: MetricId
  readonly have: number
  readonly need: number
  readonly short: number
}
/** A fact becomes true. */
export interface FactStep extends StepBase {
  readonly code: 'fact'
  readonly attestation: AttestationId
}
/** One step of a plan. */
export type Step = TakeStep | AssociateStep | HireStep | FigureStep | FactStep

/** A plan: steps in order. */
export interface Plan {
  readonly on: IsoDate
  readonly takenOn: IsoDate
  /** Total of the steps' costs. */
  readonly cost: number
  /**
   * Whether no plan is cheaper. If not, one may be: by which exams passed for certifications count elsewhere, too, or
   * which the work that was allowed did not suffice to rule out.
   */
  readonly proven: boolean
  /** The plan costs at most so much more than the cheapest, as a part of the cheapest; absent where that is not known. */
  readonly atMostDearer?: number
  /** Whether the steps are dated before the edition, so that exams may be among them that nobody can take any more. */
  readonly isDatedBefore: boolean
  /** Empty when the targets are met as things stand. Dropping any one misses a target. */
  readonly steps: readonly Step[]
  /** How each target is met in the end; `null` by an override in force. */
  readonly met: readonly (CompetencyLevel & { readonly path: PathId | null })[]
  /** Everything that the plan reaches, in order: the targets, and the levels met on the way. */
  readonly reaches: readonly CompetencyLevel[]
}

/** An obstacle between one option of a target and the limits. */
export type Obstacle =
  | { readonly code: 'figure-short'; readonly metric: MetricId; readonly have: number; readonly need: number }
  | { readonly code: 'fact-not-confirmed'; readonly attestation: AttestationId }
  /** `can` people satisfy the condition at most, those who do already included. */
  | {
      readonly code: 'too-few-people'
      readonly requirement: number
      readonly can: number
      readonly need: number
    }
  /** The condition names achievements that can't be taken any more, or would not count on the day. */
  | {
      readonly code: 'closed'
      readonly requirement: number
      readonly achievement: AchievementId
      readonly retired?: IsoDate
      readonly acceptedUntil?: IsoDate
    }
  /** The condition names a certification for which exams are missing that can't be taken any more. */
  | { readonly code: 'parts-closed'; readonly requirement: number; readonly achievement: AchievementId }
  /** Each requirement could be met, but not all of them by the same people within their limits. */
  | { readonly code: 'limits-together' }

/** A limit that may be lifted. */
export type Lift = 'eachPerson' | 'leftAlone' | 'hires' | 'associations' | 'figures'

/** The reasons why no plan exists. */
export interface WhyNot {
  /** The targets that can't be reached even alone, with the obstacles of each of their paths. */
  readonly targets: readonly {
    readonly target: Target
    readonly paths: readonly { readonly path: PathId; readonly obstacles: readonly Obstacle[] }[]
  }[]
  /** Each of these limits, lifted alone, would make a plan possible. Empty: no single one would. */
  readonly lift: readonly Lift[]
  /** How many hires are enough wherever hiring helps. */
  readonly hires: number
}

/** A request without a plan. */
export type NoPlan =
  | { readonly ok: false; readonly code: 'bad-request'; readonly problems: readonly RequestProblem[] }
  | { readonly ok: false; readonly code: 'impossible'; readonly why: WhyNot }
  /** The work that was allowed neither found a plan nor proved that there is none. */
  | { readonly ok: false; readonly code: 'undecided' }
  /** The solver was told to stop. */
  | { readonly ok: false; readonly code: 'stopped' }
/** The cheapest plan, or why there is none. */
export type PlanResult = { readonly ok: true; readonly plan: Plan } | NoPlan
/** At least one plan, the cheapest first. */
export type PlansResult = { readonly ok: true; readonly plans: readonly Plan[] } | NoPlan
