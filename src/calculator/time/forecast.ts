/** What the view over time shows, as far as it takes the engine: computed in a worker. */
import { assess, type CompetencyLevel, type Risk, type Stage } from '../../engine/eligibility/index.ts'
import { type RequirementFigures, requirementFigures } from '../../engine/eligibility/requirement-figures.ts'
import {
  type Assumption,
  renewableDays,
  type Renewal,
  renewalOf,
  type Timeline,
  timelineBetween,
  withAssumedMonths,
} from '../../engine/timeline/index.ts'
import { nextLosses, type NextLosses } from '../../engine/planning/index.ts'
import type { IsoDate, Span } from '../../engine/calendar/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Doubt } from '../../engine/requirements/index.ts'
import type { Program } from '../../engine/program/index.ts'

export interface ForecastQuestion {
  readonly program: Program
  readonly profile: Profile
  /** The days drawn. */
  readonly drawn: Span
  readonly on: IsoDate
  readonly assumption: Assumption
}

/** What is told of a risk; the causes may be thousands. */
export interface ToldRisk extends Omit<Risk, 'failing'> {
  /** The figures of what fails, and what leaves it unclear rather than unmet. */
  readonly failing: readonly { readonly figures: RequirementFigures; readonly doubts: readonly Doubt[] }[]
  readonly moreCauses: number
}
/** How far a level is on the day. */
export interface LevelStanding extends CompetencyLevel {
  readonly stage: Stage
  readonly risk: ToldRisk | null
}
export interface Forecast {
  readonly timeline: Timeline
  readonly renewal: Renewal | null
  /** The days of the window on which the package can be renewed. */
  readonly renewable: readonly Span[]
  /** The levels of which something is met on the day, in the program's order. */
  readonly standings: readonly LevelStanding[]
  /** What is lost next, the assumed months counted like those entered. */
  readonly losses: NextLosses
}

const causesTold = 6

const told = ({ failing, causes, ...risk }: Risk): ToldRisk => ({
  ...risk,
  failing: failing.map(({ result }) => ({ figures: requirementFigures(result), doubts: result.doubts })),
  causes: causes.slice(0, causesTold),
  moreCauses: Math.max(0, causes.length - causesTold),
})

/** The stages on the day, the assumed months counted like those entered. */
function standingsOn(
  { program, profile, on, assumption }: ForecastQuestion,
  renewal: Renewal | null,
): LevelStanding[] {
  const last = renewal && renewal.anniversary > on ? renewal.anniversary : on
  const assumed = withAssumedMonths(program, profile, assumption, last)
  const { competencies } = assess(program, assumed.profile, on)
  return Object.entries(competencies).flatMap(([competency, { stage, risk }]) =>
    program.levels.flatMap((level): LevelStanding[] => {
      const reached = stage[level]
      if (!reached) return []
      const atRisk = reached === 'at-risk' ? risk[level] : undefined
      return [{ competency, level, stage: reached, risk: atRisk ? told(atRisk) : null }]
    }),
  )
}

/** All that changes with the day alone. */
function onDay(question: ForecastQuestion): Omit<Forecast, 'timeline' | 'renewable'> {
  const renewal = renewalOf(question.program, question.profile, question.on)
  const { program, profile, on, assumption } = question
  return {
    renewal,
    standings: standingsOn(question, renewal),
    losses: nextLosses(program, profile, on, assumption),
  }
}

function onAll(question: ForecastQuestion): Forecast {
  const { program, profile, drawn, assumption } = question
  const over = (span: Span) => timelineBetween(program, profile, span, assumption)
  const day = onDay(question)
  const renewable = day.renewal?.window ? renewableDays(program, day.renewal, over(day.renewal.window)) : []
  return { ...day, timeline: over(drawn), renewable }
}

/** Keeps the question, and answers it anew with each change of it: what has not changed is left out. */
export function createForecaster(): (news: Partial<ForecastQuestion>) => Partial<Forecast> {
  let question: ForecastQuestion | undefined
  return (news) => {
    const isOtherDay = question !== undefined && Object.keys(news).every((key) => key === 'on')
    question = { ...question, ...news } as ForecastQuestion
    return isOtherDay ? onDay(question) : onAll(question)
  }
}
