/** What the package in force shows on the business profile (competencies, 2018-10-09). */
import { monthsAfter, type IsoDate } from '../calendar/index.ts'
import type { Level } from '../program/index.ts'
import type { MetricFigure, Profile } from '../profile/index.ts'
import { type Context, type Indexer, metricOn } from '../requirements/index.ts'
import { judgeCompetency, type Judgement } from './judge.ts'
import { overrideSpan } from './overrides.ts'
import type { CompetencyLevel, Membership } from './types.ts'
import { walkBack } from './walk.ts'

/** Each figure by months becomes the most that it was on any of the days. */
function highest({ program, profile, on }: Omit<Context, 'people'>, since: IsoDate): Profile {
  const days = [since, ...monthsAfter(since, on)]
  const metrics = Object.entries(profile.metrics ?? {}).map(([metric, figure]): [string, MetricFigure] => {
    if (typeof figure === 'number' || !Object.hasOwn(program.metrics, metric)) return [metric, figure]
    const values = days.map((on) => metricOn({ program, profile, on }, metric, 'strict') ?? 0)
    return [metric, Math.max(...values)]
  })
  return { ...profile, metrics: Object.fromEntries(metrics) }
}

/** Leaves out the levels that can't have been met on any day since: not even with everybody of all those days together. */
function possiblyMet(
  levels: readonly CompetencyLevel[],
  context: Context,
  since: IsoDate,
  index: Indexer,
): CompetencyLevel[] {
  const { program, profile, on } = context
  const people = index(profile.people ?? [], on, since)
  const most = { ...context, people, profile: highest(context, since) }
  const overridden = (profile.overrides ?? []).filter((override) => {
    const { from, until } = overrideSpan(program, override)
    return from <= on && until >= since
  })
  const known = new Map<string, Judgement>()
  return levels.filter(({ competency, level }) => {
    if (overridden.some((override) => override.competency === competency && override.level === level))
      return true
    const judgement =
      known.get(competency) ?? judgeCompetency(competency, program.competencies[competency]!, most)
    known.set(competency, judgement)
    return judgement.levels[level] === 'met'
  })
}

/** The levels that were met on some day since, each told by its key. */
function metSince(levels: readonly CompetencyLevel[], context: Context, since: IsoDate, index: Indexer) {
  const found = new Set<CompetencyLevel>()
  let open = possiblyMet(levels, context, since, index)
  if (open.length === 0) return found
  for (const { before } of walkBack(context, since)) {
    open = open.filter((one) => {
      const { levels } = judgeCompetency(one.competency, before.program.competencies[one.competency]!, before)
      if (levels[one.level] !== 'met') return true
      found.add(one)
      return false
    })
    if (open.length === 0) break
  }
  return found
}

/**
 * Returns the levels that the package displays: those met on the day, and those met on some day since its purchase,
 * which go on showing until the subscription year ends. By levels, each in the program's order.
 */
export function displayedOn(
  { level: bought, from }: NonNullable<Membership['subscription']>,
  context: Context,
  judgements: Readonly<Record<string, Judgement>>,
  index: Indexer,
): Membership['displayed'] {
  const shown = context.program.rules.displays.value[bought]
  const levels = shown.flatMap((level: Level) =>
    Object.entries(judgements).flatMap(([competency, { levels }]): CompetencyLevel[] =>
      levels[level] === undefined ? [] : [{ competency, level }],
    ),
  )
  const isMet = ({ competency, level }: CompetencyLevel) => judgements[competency]!.levels[level] === 'met'
  const before = metSince(
    levels.filter((one) => !isMet(one)),
    context,
    from,
    index,
  )
  return levels
    .filter((one) => isMet(one) || before.has(one))
    .map((one) => {
      const status = judgements[one.competency]!.levels[one.level]!
      return { ...one, met: status === 'met', status }
    })
}
