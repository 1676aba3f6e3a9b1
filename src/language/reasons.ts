/** What every language must be able to say for each reason code. */
import type { Doubt, Missing, NotCounting } from '../engine/requirements/index.ts'
import type { LevelState, Notice, RiskCause } from '../engine/eligibility/index.ts'
import type { LevelChange } from '../engine/eligibility/comparison.ts'
import type {
  AchievementId,
  AttestationId,
  CompetencyId,
  Level,
  MetricId,
  PathId,
} from '../engine/program/index.ts'
import type { PersonId } from '../engine/profile/index.ts'

/** The names of what the reasons point at, in the page's language. */
export interface Names {
  person(id: PersonId): string
  /** The code of an exam, the title of anything else that is known. */
  achievement(id: AchievementId): string
  competency(id: CompetencyId): string
  path(competency: CompetencyId, id: PathId): string
  metric(id: MetricId): string
  attestation(id: AttestationId): string
  /** An amount of a metric with its unit. */
  amount(metric: MetricId, value: number): string
  /** An amount of a metric before "of", where the unit follows. */
  figure(metric: MetricId, value: number): string
  /** The same after "of" or "from", where a language bends the unit. */
  amountOf(metric: MetricId, value: number): string
}

/** One sentence for each code. */
export type Sentences<Reason extends { readonly code: string }> = {
  readonly [Code in Reason['code']]: (
    reason: Extract<Reason, { readonly code: Code }>,
    names: Names,
  ) => string
}

/** Returns the sentence for a reason. */
export const say = <Reason extends { readonly code: string }>(
  sentences: Sentences<Reason>,
  reason: Reason,
  names: Names,
): string =>
  (sentences[reason.code as Reason['code']] as (reason: Reason, names: Names) => string)(reason, names)

export interface Reasons {
  readonly missing: Sentences<Missing>
  /** What the source says, how it can be read, and what to ask. */
  readonly doubts: Sentences<Doubt>
  readonly notCounting: Sentences<NotCounting>
  readonly notices: Sentences<Notice>
  readonly riskCauses: Sentences<RiskCause>
  readonly changes: Sentences<LevelChange>
  readonly states: Readonly<Record<LevelState, string>>
  readonly levels: Readonly<Record<Level, string>>
}
