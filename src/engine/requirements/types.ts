/** The results of judging requirements, and the reasons behind them as codes with numbers. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, AttestationId, Expression, MetricId } from '../program/index.ts'
import type { PersonId } from '../profile/index.ts'

/** Ordered `unmet < unclear < met`. `unclear`: the source can be read in two ways, and only one of them is met. */
export type Status = 'unmet' | 'unclear' | 'met'

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
