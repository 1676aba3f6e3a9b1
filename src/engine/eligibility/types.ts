/** The eligibility assessment: the computed answer for one profile on one day. */
import type { NotEntered } from './certifications.ts'
import type { IsoDate, Span } from '../calendar/index.ts'
import type { AchievementId, AttestationId, CompetencyId, Level, MetricId, PathId } from '../program/index.ts'
import type { PersonId } from '../profile/index.ts'
import type { Impossible, RequirementResult, Status } from '../requirements/index.ts'

/**
 * *at-risk*: displayed, and not met on the anniversary as far as the profile shows. *active*: displayed. *qualified*: met
 * and not displayed. *started*: not met, some requirement met or unclear. The first that fits; absent: none.
 */
export type Stage = 'started' | 'qualified' | 'active' | 'at-risk'

/** The answer for one profile on one day. */
export interface Assessment {
  readonly on: IsoDate
  readonly competencies: Readonly<Record<CompetencyId, CompetencyAssessment>>
  readonly membership: Membership
  /** What the profile says that has no effect, and why. */
  readonly notices: readonly Notice[]
}

/** The answer for one competency. */
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

/** The result of a path at a level. */
export interface LevelResult {
  /** The worst of the requirements. */
  readonly status: Status
  readonly requirements: readonly RequirementResult[]
}

interface OfHolder {
  readonly person: PersonId
  readonly achievement: AchievementId
}
/** Something in the profile that the program doesn't know, that can't be, or that is missing from it. */
export type Notice =
  | { readonly code: 'unknown-achievement'; readonly person: PersonId; readonly achievement: AchievementId }
  | (OfHolder & Extract<Impossible, { readonly code: 'earned-after-retirement' }>)
  | (OfHolder & Extract<Impossible, { readonly code: 'earned-before-available' }>)
  /** The person holds all parts of a certification that is not entered. */
  | (Omit<NotEntered, 'parts'> & { readonly code: 'certification-not-entered'; readonly person: PersonId })
  | { readonly code: 'unknown-metric'; readonly metric: MetricId }
  | { readonly code: 'unknown-attestation'; readonly attestation: AttestationId }
  | { readonly code: 'override-unknown-competency'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'override-unpublished-level'; readonly competency: CompetencyId; readonly level: Level }

/** A competency at a level. */
export interface CompetencyLevel {
  readonly competency: CompetencyId
  readonly level: Level
}

/** The package in force and what it displays, and the package that can be bought. */
export interface Membership {
  /** The highest package that can be bought on the day. */
  readonly purchasable: Level | null
  /** The competency levels that make it so. */
  readonly because: readonly CompetencyLevel[]
  /** Shown on the business profile under the package in force: met on the day, or on some day since its purchase. */
  readonly displayed: readonly (CompetencyLevel & {
    /** Whether it still is met on the day. */
    readonly met: boolean
    /** What it is on the day. */
    readonly status: Status
  })[]
  /** The package in force on the day. */
  readonly subscription: (Span & { readonly level: Level; readonly anniversary: IsoDate }) | null
}

/** The reason why a level that is displayed will not be met on the anniversary. */
export interface Risk {
  readonly anniversary: IsoDate
  /** What it will be then. */
  readonly becomes: 'unmet' | 'unclear'
  /** First day from which the level is not met any more, up to the anniversary; it may be past. */
  readonly since: IsoDate
  /** The path that was met until then; null where the level stood by an override alone. */
  readonly path: PathId | null
  /** Index of each requirement of that path that fails on the anniversary, with its result on that day. */
  readonly failing: readonly { readonly requirement: number; readonly result: RequirementResult }[]
  /** What happened between the day and the anniversary that the failing requirements miss. */
  readonly causes: readonly RiskCause[]
}
/** An event before the anniversary that a failing requirement misses. */
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
  /** Whether it still counts is not stated. */
  | {
      readonly code: 'may-not-count'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly on: IsoDate
    }
  | { readonly code: 'months-roll-out'; readonly metric: MetricId; readonly on: IsoDate }
  | { readonly code: 'override-ends'; readonly on: IsoDate }
