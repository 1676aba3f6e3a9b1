/** The profile: what a visitor enters about one organization. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, AttestationId, CompetencyId, Level, Market, MetricId } from '../program/types.ts'

export type PersonId = string
/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string

export interface HeldAchievement {
  readonly id: AchievementId
  readonly earned?: IsoDate
  /** Last day on which it counts. */
  readonly expires?: IsoDate
}

export interface Person {
  readonly id: PersonId
  readonly name?: string
  /** Absent: not associated with this organization, nothing counts. */
  readonly associatedSince?: IsoDate
  /** From this day on nothing counts. */
  readonly leavesOn?: IsoDate
  readonly achievements: readonly HeldAchievement[]
}

export interface MonthAmount {
  readonly month: IsoMonth
  readonly amount: number
}
/** The figure for its period as it stands, or month by month. */
export type MetricFigure = number | readonly MonthAmount[]

export interface Subscription {
  readonly level: Level
  readonly purchased: IsoDate
}

export interface Override {
  readonly competency: CompetencyId
  readonly level: Level
  readonly from: IsoDate
}

export interface Profile {
  readonly format: 'competency-profile'
  readonly version: 1
  readonly organization: { readonly name?: string; readonly market: Market }
  readonly people?: readonly Person[]
  readonly metrics?: Readonly<Record<MetricId, MetricFigure>>
  readonly attestations?: readonly AttestationId[]
  /** The package in force. */
  readonly subscription?: Subscription
  readonly overrides?: readonly Override[]
}
