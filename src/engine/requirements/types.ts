/** The results of judging requirements, one type for each kind, and why an achievement does not count. */
import type { IsoDate } from '../calendar/index.ts'
import type { Kind, PlainRequirement } from '../program/index.ts'
import type { AttestResult } from './attest/result.ts'
import type { MetricResult } from './metric/result.ts'
import type { PeopleResult } from './people/result.ts'
import type { ReadingsResult } from './readings/result.ts'
import type { SeparateTeamsResult } from './separate-teams/result.ts'

export type { AttestResult } from './attest/result.ts'
export type { MetricResult } from './metric/result.ts'
export type { PeopleResult } from './people/result.ts'
export type { ReadingsResult } from './readings/result.ts'
export type { Doubt } from './reading.ts'
export type { Missing, PartialHolder, Place, Status } from './result.ts'
export type { SeparateTeamsResult } from './separate-teams/result.ts'

interface Results {
  readonly metric: MetricResult
  readonly attest: AttestResult
  readonly people: PeopleResult
  readonly 'separate-teams': SeparateTeamsResult
  readonly readings: ReadingsResult
}

/** The result of a requirement of one kind. */
export type ResultOf<Of extends Kind> = { readonly [One in Of]: Results[One] & { readonly kind: One } }[Of]
/** The result of a requirement that is no choice between readings. */
export type PlainResult = ResultOf<PlainRequirement['kind']>
/** The result of a requirement. */
export type RequirementResult = ResultOf<Kind>

/** A reason why an achievement that a person holds does not surely count on the day. */
export type NotCounting =
  | { readonly code: 'unknown-achievement' }
  | { readonly code: 'not-associated' }
  | { readonly code: 'association-not-visible-yet'; readonly from: IsoDate }
  | { readonly code: 'left'; readonly on: IsoDate }
  | { readonly code: 'earned-after-retirement'; readonly earned: IsoDate; readonly retired: IsoDate }
  | { readonly code: 'earned-before-available'; readonly earned: IsoDate; readonly availableFrom: IsoDate }
  | { readonly code: 'not-visible-yet'; readonly from: IsoDate }
  | { readonly code: 'expired'; readonly expires: IsoDate }
  | { readonly code: 'no-longer-accepted'; readonly acceptedUntil: IsoDate }
  /** The source does not say how long it counts: after this day it does so only leniently. */
  | { readonly code: 'may-not-count'; readonly mayCountUntil: IsoDate }
  /** A part of certifications that is no achievement of the edition. */
  | { readonly code: 'outside-the-edition' }
