/** Why a level's status changed on a day. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { PersonId } from '../profile/types.ts'
import type { AchievementId, Level, MetricId, Requirement } from '../program/types.ts'
import { difference, hasBit, positions, union } from './bits.ts'
import { conditionsOf } from './causes.ts'
import { daysUntilVisible } from './counting.ts'
import { achievementsOf, satisfying } from './expression.ts'
import type { Judgement } from './judge.ts'
import type { Context } from './requirements/index.ts'
import { metricValue } from './requirements/metric.ts'
import type { Status } from './types.ts'

/** What begins or ends on the day of a change. Codes shared with {@link RiskCause} mean the same. */
export type TurnCause =
  | { readonly code: 'association-shows'; readonly person: PersonId }
  | { readonly code: 'leaves'; readonly person: PersonId }
  | { readonly code: 'achievement-shows'; readonly person: PersonId; readonly achievement: AchievementId }
  | { readonly code: 'expires'; readonly person: PersonId; readonly achievement: AchievementId }
  | { readonly code: 'no-longer-accepted'; readonly person: PersonId; readonly achievement: AchievementId }
  /** The months that bear on the metric move on. */
  | {
      readonly code: 'months-roll-in' | 'months-roll-out'
      readonly metric: MetricId
      readonly from: number
      readonly to: number
    }
  | { readonly code: 'override-begins' }
  | { readonly code: 'override-ends' }

/** The state just before the day of a change, and on it. */
export interface Turn {
  readonly before: Context
  readonly after: Context
  readonly judged: { readonly before: Judgement; readonly after: Judgement }
}

const rank: Readonly<Record<Status, number>> = { unmet: 0, unclear: 1, met: 2 }
export const isRise = (before: Status, after: Status): boolean => rank[after] > rank[before]

/** What happens to a person on the day: to the association, or to the achievements named that begin or cease to count. */
function personCauses(
  position: number,
  named: readonly AchievementId[],
  { before, after }: Turn,
  isGain: boolean,
): TurnCause[] {
  const { id: person, associatedSince, leavesOn, achievements } = after.people.people[position]!
  const day = after.on
  const shows = (date: IsoDate | undefined) =>
    date !== undefined && addDays(date, daysUntilVisible(after.program)) === day
  if (isGain && shows(associatedSince)) return [{ code: 'association-shows', person }]
  if (!isGain && leavesOn === day) return [{ code: 'leaves', person }]
  const counts = ({ people }: Context, id: AchievementId) => hasBit(people.holders.get(id)!, position)
  return named
    .filter((id) => counts(before, id) !== counts(after, id) && counts(after, id) === isGain)
    .map((achievement): TurnCause => {
      if (isGain) return { code: 'achievement-shows', person, achievement }
      const isExpiry = achievements.some(
        ({ id, expires }) => id === achievement && expires !== undefined && addDays(expires, 1) === day,
      )
      return { code: isExpiry ? 'expires' : 'no-longer-accepted', person, achievement }
    })
}

function peopleCauses(requirement: Requirement, turn: Turn, isGain: boolean): TurnCause[] {
  const conditions = conditionsOf(requirement)
  if (conditions.length === 0) return []
  const named = [...new Set(conditions.flatMap(achievementsOf))]
  const [more, less] = isGain ? [turn.after, turn.before] : [turn.before, turn.after]
  const moved = union(
    conditions.map((each) => difference(satisfying(each, more.people), satisfying(each, less.people))),
  )
  return positions(moved).flatMap((position) => personCauses(position, named, turn, isGain))
}

function metricCauses(requirement: Requirement, { before, after }: Turn, isGain: boolean): TurnCause[] {
  if (!('metric' in requirement)) return []
  const { metric } = requirement
  const value = ({ program, profile, on }: Context) =>
    metricValue(profile.metrics?.[metric], program.metrics[metric]!.period, on) ?? 0
  const code = isGain ? 'months-roll-in' : 'months-roll-out'
  return [{ code, metric, from: value(before), to: value(after) }]
}

/**
 * The causes of a change of a level: of the paths that changed in the same direction, the requirements that did so, and
 * of those whatever began or ended on the day. Without any one sort of cause the change might still have come; without
 * all of them it would not.
 */
export function causesOf(competency: string, level: Level, turn: Turn): TurnCause[] {
  const { before, after } = turn.judged
  const isGain = isRise(before.levels[level]!, after.levels[level]!)
  const hasOverride = (judgement: Judgement) => judgement.overrides[level] !== undefined
  const causes: TurnCause[] = []
  if (hasOverride(before) !== hasOverride(after) && hasOverride(after) === isGain) {
    causes.push({ code: isGain ? 'override-begins' : 'override-ends' })
  }
  const isMoved = (was: Status, is: Status) => was !== is && isRise(was, is) === isGain
  for (const [path, rules] of Object.entries(turn.after.program.competencies[competency]!.paths)) {
    const was = before.paths[path]![level]
    const is = after.paths[path]![level]
    if (!was || !is || !isMoved(was.status, is.status)) continue
    rules[level]!.forEach((requirement, at) => {
      if (!isMoved(was.requirements[at]!.status, is.requirements[at]!.status)) return
      causes.push(...metricCauses(requirement, turn, isGain), ...peopleCauses(requirement, turn, isGain))
    })
  }
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()]
}
