/** What a report on one organization says, as data; its sentences stand in messages. */
import type { IsoDate, Span } from '../../engine/calendar/index.ts'
import type { Assessment, CompetencyLevel, Membership } from '../../engine/eligibility/index.ts'
import { keyPeople, type KeyPeople, nextLosses, type NextLosses } from '../../engine/planning/index.ts'
import type { IsoMonth, Profile } from '../../engine/profile/index.ts'
import type { Market, MetricId, Program } from '../../engine/program/index.ts'
import {
  type Renewal,
  renewalOf,
  spanAround,
  type Timeline,
  timelineBetween,
} from '../../engine/timeline/index.ts'
import { levelRows, type LevelRow } from './level-rows.ts'

/** What the answer rests on, and what it leaves out. */
export type ReportAssumption =
  | { readonly code: 'as-entered' }
  | { readonly code: 'market'; readonly market: Market }
  /** Fields whose text can't be read: what they last held counts. */
  | { readonly code: 'drafts'; readonly fields: number }
  /** Achievements that are held but don't count on the day. */
  | { readonly code: 'not-counting'; readonly achievements: number }
  /** Figures, confirmations and overrides that the edition doesn't know. */
  | { readonly code: 'without-effect'; readonly entries: number }
  | ({ readonly code: 'override'; readonly span: Span } & CompetencyLevel)
  /** Nothing is assumed for the months after the last one entered. */
  | { readonly code: 'months'; readonly metric: MetricId; readonly last: IsoMonth }

export interface ReportData {
  readonly organization: string | undefined
  /** The scenario that is open; absent for the visitor's own data. */
  readonly scenario: string | undefined
  readonly market: Market
  readonly on: IsoDate
  readonly assessment: Assessment
  readonly membership: Membership
  readonly attained: readonly LevelRow[]
  readonly atRisk: readonly LevelRow[]
  /** What is lost next, with nothing assumed for the months to come. */
  readonly losses: NextLosses
  /** The days around, likewise. */
  readonly timeline: Timeline
  readonly renewal: Renewal | null
  readonly keyPeople: KeyPeople
  readonly unclear: readonly LevelRow[]
  /** The levels on their way that lack least. */
  readonly nearest: readonly LevelRow[]
  readonly assumptions: readonly ReportAssumption[]
}

/** What is to be reported on. */
export interface Reported {
  readonly profile: Profile
  readonly assessment: Assessment
  readonly scenario: string | undefined
  /** How many fields hold text that can't be read. */
  readonly drafts: number
  /** How many achievements don't count on the day. */
  readonly notCounting: number
}

const nearestTold = 5

const isAttained = ({ status }: LevelRow): boolean => status === 'met'
const isOnTheWay = ({ state }: LevelRow): boolean => state === 'started' || state === 'not-yet'

/** The next level of each competency that has been begun, those that lack least first. */
function nearestOf(rows: readonly LevelRow[]): LevelRow[] {
  const next = new Map<string, LevelRow>()
  for (const row of rows) {
    if (!isAttained(row) && !next.has(row.competency)) next.set(row.competency, row)
  }
  return [...next.values()]
    .filter(isOnTheWay)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, nearestTold)
}

const some = <Code extends ReportAssumption>(count: number, assumption: Code): Code[] =>
  count > 0 ? [assumption] : []

function overridesOf(program: Program, { competencies }: Assessment): ReportAssumption[] {
  return Object.entries(competencies).flatMap(([competency, { overrides }]) =>
    program.levels.flatMap((level): ReportAssumption[] => {
      const span = overrides[level]
      return span ? [{ code: 'override', competency, level, span }] : []
    }),
  )
}

function monthsOf(program: Program, { metrics = {} }: Profile): ReportAssumption[] {
  return Object.entries(metrics).flatMap(([metric, figure]): ReportAssumption[] => {
    const isSum = Object.hasOwn(program.metrics, metric) && program.metrics[metric]!.period !== 'current'
    if (!isSum || typeof figure === 'number' || figure.length === 0) return []
    const last = figure.reduce((latest, { month }) => (month > latest ? month : latest), '')
    return [{ code: 'months', metric, last }]
  })
}

function assumptionsOf(
  program: Program,
  { profile, assessment, drafts, notCounting }: Reported,
): ReportAssumption[] {
  const entries = assessment.notices.filter((notice) => !('achievement' in notice)).length
  return [
    { code: 'as-entered' },
    { code: 'market', market: profile.organization.market },
    ...some(drafts, { code: 'drafts', fields: drafts }),
    ...some(notCounting, { code: 'not-counting', achievements: notCounting }),
    ...some(entries, { code: 'without-effect', entries }),
    ...overridesOf(program, assessment),
    ...monthsOf(program, profile),
  ]
}

export function reportOf(program: Program, reported: Reported): ReportData {
  const { profile, assessment, scenario } = reported
  const { on } = assessment
  const rows = levelRows(program, assessment)
  return {
    organization: profile.organization.name,
    scenario,
    market: profile.organization.market,
    on,
    assessment,
    membership: assessment.membership,
    attained: rows.filter(isAttained),
    atRisk: rows.filter(({ risk }) => risk !== undefined),
    losses: nextLosses(program, profile, on),
    timeline: timelineBetween(program, profile, spanAround(on), 'nothing-more'),
    renewal: renewalOf(program, profile, on),
    keyPeople: keyPeople(program, profile, on),
    unclear: rows.filter(({ status }) => status === 'unclear'),
    nearest: nearestOf(rows),
    assumptions: assumptionsOf(program, reported),
  }
}
