/** What is lost next: for every level met on a day, when it ends, why, what can be bought then, and what prevents it. */
import { addMonths, type IsoDate, type Span } from '../calendar/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Level, Program } from '../program/index.ts'
import {
  type Assumption,
  type ChangeCause,
  type StatusSpan,
  type Timeline,
  timelineBetween,
  withAssumedMonths,
} from '../timeline/index.ts'
import { createRemedies, type Remedy } from './remedy.ts'

/** The first day on which a level that is met is met no more. */
export interface NextLoss extends CompetencyLevel {
  readonly on: IsoDate
  /** `unclear`: from that day on the source can be read in a way by which it is still met. */
  readonly becomes: 'unmet' | 'unclear'
  /** Where it becomes unclear first and unmet right after that: the first day on which it is unmet. */
  readonly unmetFrom: IsoDate | null
  readonly causes: readonly ChangeCause[]
  /** The highest package that can be bought on that day. */
  readonly purchasable: Level | null
  /** Whether less can be bought on that day than on the day before, and this level is a part of the reason. */
  readonly lowersPackage: boolean
  /** What prevents it; `null` where nothing that was looked for does. */
  readonly remedy: Remedy | null
}
/** What is lost next, as things stand. */
export interface NextLosses extends Span {
  /** Those by which less can be bought come first, then by day; of one day in the program's order, the higher level first. */
  readonly losses: readonly NextLoss[]
}

type Found = Omit<NextLoss, 'remedy'>

/** How far ahead is looked, in months: a subscription year and the one after it. */
const monthsAhead = 24

function packageOn(on: IsoDate, level: Level, { membership }: Timeline, { levels }: Program) {
  const at = membership.findIndex(({ until }) => on <= until)
  const rank = (span: Timeline['membership'][number] | undefined) =>
    span?.purchasable ? levels.indexOf(span.purchasable) : -1
  const isDrop = membership[at]!.from === on && rank(membership[at]) < rank(membership[at - 1])
  return {
    purchasable: membership[at]!.purchasable,
    lowersPackage: isDrop && rank(membership[at]) < levels.indexOf(level),
  }
}

function lossOf(
  one: CompetencyLevel,
  [now, next, after]: readonly StatusSpan[],
  timeline: Timeline,
  program: Program,
): Found[] {
  if (now?.status !== 'met' || !next || next.status === 'met') return []
  return [
    {
      ...one,
      on: next.from,
      becomes: next.status,
      unmetFrom: next.status === 'unclear' && after?.status === 'unmet' ? after.from : null,
      causes: next.causes,
      ...packageOn(next.from, one.level, timeline, program),
    },
  ]
}

/**
 * Finds for every level that is met on the day the first day of the next two years on which it is met no more, as
 * judging every single day does. Time grows with the number of days on which something changes.
 */
export function nextLosses(
  program: Program,
  profile: Profile,
  on: IsoDate,
  assumption: Assumption = 'nothing-more',
): NextLosses {
  const span = { from: on, until: addMonths(on, monthsAhead) }
  const timeline = timelineBetween(program, profile, span, assumption)
  const { competencies } = timeline
  const found = Object.keys(competencies).flatMap((competency) =>
    [...program.levels]
      .reverse()
      .flatMap((level) =>
        lossOf({ competency, level }, competencies[competency]![level] ?? [], timeline, program),
      ),
  )
  const assumed = withAssumedMonths(program, profile, assumption, span.until)
  const remedyFor = createRemedies(program, assumed.profile, on)
  const losses = found
    .sort(
      (a, b) => Number(b.lowersPackage) - Number(a.lowersPackage) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
    )
    .map((loss) => ({ ...loss, remedy: remedyFor(loss, loss.on) }))
  return { ...span, losses }
}
