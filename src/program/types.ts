/** The program: everything that one edition publishes. One type for each part of `content/program/`. */
import type { IsoDate } from '../calendar/index.ts'

export type Language = 'en' | 'ru'
/** A name or a sentence in every language of the guide. */
export type Text = Readonly<Record<Language, string>>
export type Level = 'silver' | 'gold'
export type Market = 'developed' | 'developing'

export type CompetencyId = string
export type PathId = string
export type AchievementId = string
export type MetricId = string
export type AttestationId = string
export type AssociationId = string
export type AreaId = string

/** The document that a fact was read from. */
export interface Source {
  readonly document: string
  readonly published: IsoDate
}

/** What one person must hold: an achievement, all of several, or any of several. */
export type Expression = AchievementId | AllOf | AnyOf
export interface AllOf {
  readonly label?: Text
  readonly allOf: readonly Expression[]
}
export interface AnyOf {
  readonly label?: Text
  readonly anyOf: readonly Expression[]
}

/** A number, or one number for each market. */
export type Threshold = number | Readonly<Record<Market, number>>

export interface MetricRequirement {
  readonly metric: MetricId
  readonly atLeast: Threshold
}
export interface AttestRequirement {
  readonly attest: AttestationId
}
/** `people` different persons, each of whom satisfies `each`. */
export interface Team {
  readonly people: number
  readonly each: Expression
}
export interface PeopleRequirement extends Team {
  /** At least so many of the counted people satisfy this as well. One entry at most. */
  readonly ofWhom?: readonly Team[]
  /** The source does not say whether people may be counted across the alternatives of `each` (an `anyOf`). */
  readonly sameWay?: 'unstated'
}
/** Teams with nobody in two of them. */
export interface SeparateTeamsRequirement {
  readonly separateTeams: readonly Team[]
}
export type Requirement = MetricRequirement | AttestRequirement | PeopleRequirement | SeparateTeamsRequirement

export interface Path {
  readonly name: Text
  readonly note?: Text
  readonly silver?: readonly Requirement[]
  readonly gold?: readonly Requirement[]
}

export interface Competency {
  readonly name: Text
  readonly source: Source
  readonly area: AreaId
  readonly technologies: readonly (string | Text)[]
  readonly note?: Text
  /** Empty where the edition publishes no requirements (ISV). */
  readonly paths: Readonly<Record<PathId, Path>>
}

export type AchievementKind = 'exam' | 'certification' | 'assessment'
export interface Achievement {
  readonly kind: AchievementKind
  readonly title: Text
  readonly issuer?: string
  /** Last day on which it could be taken. */
  readonly retired?: IsoDate
  /** Last day on which it counts towards a competency. */
  readonly acceptedUntil?: IsoDate
  readonly replacedBy?: AchievementId
}

export type Unit = 'usd' | 'users' | 'seats' | 'customers' | 'devices'
export type Period = 'ttm' | 'year' | 'current'
export interface Metric {
  readonly unit: Unit
  readonly period: Period
  readonly associations: readonly AssociationId[]
  readonly name: Text
}

export interface Rule<Value> {
  readonly value: Value
  readonly source: Source
}
export interface Rules {
  readonly visibleAfterHours: Rule<number>
  readonly organizationsPerPerson: Rule<number>
  readonly subscriptionYears: Rule<number>
  readonly overrideMonths: Rule<number>
  readonly renewalWindowDays: Rule<number>
  readonly renewalReminderDays: Rule<readonly number[]>
  readonly nextAnniversaryDays: Rule<number>
  readonly displays: Rule<Readonly<Record<Level, readonly Level[]>>>
  readonly associationsPerYear: Rule<number>
  readonly daysBetweenAssociations: Rule<number>
  readonly reviewSkillsMonthsBefore: Rule<number>
}

export interface Program {
  readonly edition: string
  readonly published: IsoDate
  readonly name: Text
  readonly levels: readonly Level[]
  readonly markets: Readonly<Record<Market, Text>>
  readonly associations: Readonly<Record<AssociationId, Text>>
  readonly attestations: Readonly<Record<AttestationId, Text>>
  readonly areas: Readonly<Record<AreaId, Text>>
  readonly rules: Rules
  readonly links: Readonly<Record<string, { readonly page: string; readonly anchor: string }>>
  readonly achievements: Readonly<Record<AchievementId, Achievement>>
  readonly metrics: Readonly<Record<MetricId, Metric>>
  readonly competencies: Readonly<Record<CompetencyId, Competency>>
}
