/** The eligibility assessment: the computed answer for one profile on one day. */
import type { IsoDate } from '../calendar/index.ts'
import type {
  AchievementId,
  AttestationId,
  CompetencyId,
  Expression,
  Level,
  MetricId,
  PathId,
} from '../program/types.ts'
import type { PersonId } from '../profile/types.ts'

/** Ordered `unmet < unclear < met`. `unclear`: the source can be read in two ways, and only one of them is met. */
export type Status = 'unmet' | 'unclear' | 'met'

/**
 * *started*: some requirement met, not all. *qualified*: met, package not bought. *active*: met and displayed.
 * *at-risk*: active, but not met on the anniversary as far as the profile shows. Absent: nothing met yet.
 */
export type Stage = 'started' | 'qualified' | 'active' | 'at-risk'

export interface Assessment {
  readonly on: IsoDate
  readonly competencies: Readonly<Record<CompetencyId, CompetencyAssessment>>
  readonly membership: Membership
  /** What the profile says that has no effect, and why. */
  readonly notices: readonly Notice[]
}

export interface CompetencyAssessment {
  /** Best of the paths, overrides applied. A level that no path publishes is absent. */
  readonly levels: Readonly<Partial<Record<Level, Status>>>
  readonly paths: Readonly<Record<PathId, Readonly<Partial<Record<Level, LevelResult>>>>>
  readonly stage: Readonly<Partial<Record<Level, Stage>>>
  /** The override in force on the day, by level. */
  readonly overrides: Readonly<Partial<Record<Level, Span>>>
  /** For a level at risk: what fails on the anniversary, since when, because of whom or what. */
  readonly risk: Readonly<Partial<Record<Level, Risk>>>
}

/** From the first day to the last, both included. */
export interface Span {
  readonly from: IsoDate
  readonly until: IsoDate
}

export interface LevelResult {
  /** The worst of the requirements. */
  readonly status: Status
  readonly requirements: readonly RequirementResult[]
}

interface ResultBase {
  readonly status: Status
  /** What counts, on the scale of `need`. For people: how many satisfy the condition, which may exceed the need. */
  readonly have: number
  readonly need: number
  /** What is missing; empty unless the status is `unmet`. */
  readonly missing: readonly Missing[]
}
export interface MetricResult extends ResultBase {
  readonly kind: 'metric'
  readonly metric: MetricId
  /** Whether the profile holds a figure that bears on the day. Without one, `have` is 0. */
  readonly entered: boolean
}
export interface AttestResult extends ResultBase {
  readonly kind: 'attest'
  readonly attestation: AttestationId
}
export interface PeopleResult extends ResultBase {
  readonly kind: 'people'
  /** How many satisfy the further condition, for each of the requirement's `ofWhom`. */
  readonly ofWhom: readonly { readonly have: number; readonly need: number }[]
  /** Who fills the places: at most `need` people, in the profile's order. */
  readonly counting: readonly Place[]
  /** Who holds part of it, those who lack least first. */
  readonly partial: readonly PartialHolder[]
  /** Where the status is `unclear`: how many hold each alternative. */
  readonly alternatives?: readonly number[]
}
export interface SeparateTeamsResult extends ResultBase {
  readonly kind: 'separate-teams'
  readonly teams: readonly {
    /** How many people satisfy the team's condition, whatever team they are placed in. */
    readonly have: number
    readonly need: number
    readonly counting: readonly Place[]
    readonly partial: readonly PartialHolder[]
  }[]
}
export type RequirementResult = MetricResult | AttestResult | PeopleResult | SeparateTeamsResult

/** One person in one place, by the achievements that put the person there. */
export interface Place {
  readonly person: PersonId
  readonly achievements: readonly AchievementId[]
  /** Whether this person also counts for the requirement's `ofWhom`. */
  readonly ofWhom: boolean
}

export interface PartialHolder {
  readonly person: PersonId
  /** The achievements that count and that the condition names. */
  readonly holds: readonly AchievementId[]
  /** The fewest further achievements: one of each inner list. */
  readonly lacks: readonly (readonly AchievementId[])[]
}

/** What is missing, as codes with numbers. */
export type Missing =
  | { readonly code: 'metric-not-entered'; readonly metric: MetricId; readonly need: number }
  | {
      readonly code: 'metric-below'
      readonly metric: MetricId
      readonly have: number
      readonly need: number
      readonly short: number
    }
  | { readonly code: 'attestation-not-confirmed'; readonly attestation: AttestationId }
  | {
      readonly code: 'people-short'
      readonly have: number
      readonly need: number
      readonly short: number
      readonly each: Expression
    }
  | {
      readonly code: 'of-whom-short'
      readonly have: number
      readonly need: number
      readonly short: number
      readonly each: Expression
    }
  | {
      readonly code: 'team-short'
      readonly team: number
      readonly have: number
      readonly need: number
      readonly short: number
      readonly each: Expression
    }
  /** Each team could be filled, but not without placing someone twice. */
  | { readonly code: 'teams-overlap'; readonly have: number; readonly need: number; readonly short: number }

/** Why an achievement that a person holds does not count on the day. */
export type NotCounting =
  | { readonly code: 'unknown-achievement' }
  | { readonly code: 'not-associated' }
  | { readonly code: 'association-not-visible-yet'; readonly from: IsoDate }
  | { readonly code: 'left'; readonly on: IsoDate }
  | { readonly code: 'earned-after-retirement'; readonly earned: IsoDate; readonly retired: IsoDate }
  | { readonly code: 'not-visible-yet'; readonly from: IsoDate }
  | { readonly code: 'expired'; readonly expires: IsoDate }
  | { readonly code: 'no-longer-accepted'; readonly acceptedUntil: IsoDate }

/** Something in the profile that the program doesn't know or that can't be. */
export type Notice =
  | { readonly code: 'unknown-achievement'; readonly person: PersonId; readonly achievement: AchievementId }
  | {
      readonly code: 'earned-after-retirement'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly earned: IsoDate
      readonly retired: IsoDate
    }
  | { readonly code: 'unknown-metric'; readonly metric: MetricId }
  | { readonly code: 'unknown-attestation'; readonly attestation: AttestationId }
  | { readonly code: 'override-unknown-competency'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'override-unpublished-level'; readonly competency: CompetencyId; readonly level: Level }

export interface CompetencyLevel {
  readonly competency: CompetencyId
  readonly level: Level
}

export interface Membership {
  /** The highest package that can be bought on the day. */
  readonly purchasable: Level | null
  /** The competency levels that make it so. */
  readonly because: readonly CompetencyLevel[]
  /** Met, and shown on the business profile under the package in force. */
  readonly displayed: readonly CompetencyLevel[]
  /** The package in force on the day. */
  readonly subscription: (Span & { readonly level: Level; readonly anniversary: IsoDate }) | null
}

/** Why a level that is active will not be met on the anniversary. */
export interface Risk {
  readonly anniversary: IsoDate
  /** First day from which the level is not met any more, up to the anniversary. */
  readonly since: IsoDate
  /** The path that was met until then; null where the level stood by an override alone. */
  readonly path: PathId | null
  /** Index of each requirement of that path that fails on the anniversary, with its result on that day. */
  readonly failing: readonly { readonly requirement: number; readonly result: RequirementResult }[]
  /** What happened between the day and the anniversary that the failing requirements miss. */
  readonly causes: readonly RiskCause[]
}
export type RiskCause =
  | { readonly code: 'leaves'; readonly person: PersonId; readonly on: IsoDate }
  | {
      readonly code: 'expires'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly on: IsoDate
    }
  | {
      readonly code: 'no-longer-accepted'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly on: IsoDate
    }
  | { readonly code: 'months-roll-out'; readonly metric: MetricId; readonly on: IsoDate }
  | { readonly code: 'override-ends'; readonly on: IsoDate }
