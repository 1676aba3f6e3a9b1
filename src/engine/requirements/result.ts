/** What the results of all kinds of requirements share, and the reasons behind them as codes with numbers. */
import type { AchievementId, AttestationId, Expression, Market, MetricId } from '../program/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { Doubt } from './reading.ts'

/** Ordered `unmet < unclear < met`. `unclear`: the source can be read in two ways, and only one of them is met. */
export type Status = 'unmet' | 'unclear' | 'met'

/** The part of a result that does not depend on its kind. */
export interface BaseResult {
  readonly status: Status
  /** What counts, on the scale of `need`. For people: how many satisfy the condition, which may exceed the need. */
  readonly have: number
  readonly need: number
  /** What is missing; empty unless the status is `unmet`. Of two `readings`, what the strict one lacks. */
  readonly missing: readonly Missing[]
  /** What keeps an `unclear` status from being met; else empty. */
  readonly doubts: readonly Doubt[]
}

/** One person in one place, by the achievements that put the person there. */
export interface Place {
  readonly person: PersonId
  readonly achievements: readonly AchievementId[]
  /** Whether this person also counts for the requirement's `ofWhom`. */
  readonly ofWhom: boolean
}

/** Somebody who holds some of what a condition names, and what that person lacks. */
export interface PartialHolder {
  readonly person: PersonId
  /** The achievements that count and that the condition names. */
  readonly holds: readonly AchievementId[]
  /** The fewest further achievements: one of each inner list. */
  readonly lacks: readonly (readonly AchievementId[])[]
}

/** A reason why a requirement is not met, as a code with numbers. */
export type Missing =
  | {
      readonly code: 'metric-not-entered'
      readonly metric: MetricId
      readonly need: number
      readonly publishedFor?: Market
    }
  | {
      readonly code: 'metric-below'
      readonly metric: MetricId
      readonly have: number
      readonly need: number
      readonly short: number
      /** Where the need is that of the other market, since none is published for the organization's. */
      readonly publishedFor?: Market
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
