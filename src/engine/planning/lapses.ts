/** What ends between two days of all that bears on some levels, if nothing is done. */
import type { IsoDate } from '../calendar/index.ts'
import { metricOn, notCounting, type NotCounting } from '../requirements/index.ts'
import type { PersonId, Profile } from '../profile/index.ts'
import type { AchievementId, MetricId, Program } from '../program/index.ts'
import { optionsOf } from './options.ts'
import type { Target } from './request.ts'

/** Something that counts on the first day and not on the last. */
export type Lapse =
  /** A person leaves, with everything held that bears on the levels. */
  | {
      readonly code: 'leaves'
      readonly person: PersonId
      readonly on: IsoDate
      readonly achievements: readonly AchievementId[]
    }
  | {
      readonly code: 'achievement'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly reason: NotCounting
    }
  /** A figure that is lower by then, since its period moves on. */
  | { readonly code: 'figure'; readonly metric: MetricId; readonly before: number; readonly then: number }

/** The achievements and figures that the levels ask for, by any path that may be taken. */
function namedBy(program: Program, { organization }: Profile, targets: readonly Target[]) {
  const options = targets.flatMap(({ competency, level, path }) =>
    optionsOf(program, organization.market, competency, level).filter(
      (option) => path === undefined || option.path === path,
    ),
  )
  return {
    achievements: new Set(
      options.flatMap(({ demands }) => demands.flatMap(({ condition }) => condition.ways.flat())),
    ),
    metrics: new Set(options.flatMap(({ figures }) => figures.map(({ metric }) => metric))),
  }
}

/** Returns what lapses after `from` and before or on `on`, person by person, then the figures. */
export function lapsesBetween(
  program: Program,
  profile: Profile,
  targets: readonly Target[],
  from: IsoDate,
  on: IsoDate,
): Lapse[] {
  const named = namedBy(program, profile, targets)
  const ofPeople = (profile.people ?? []).flatMap((person): Lapse[] => {
    const held = person.achievements.filter(
      (one) => named.achievements.has(one.id) && !notCounting(program, person, one, from),
    )
    if (held.length === 0) return []
    const ids = [...new Set(held.map(({ id }) => id))]
    const { id, leavesOn } = person
    if (leavesOn !== undefined && leavesOn <= on)
      return [{ code: 'leaves', person: id, on: leavesOn, achievements: ids }]
    return ids.flatMap((achievement): Lapse[] => {
      const reasons = person.achievements
        .filter((one) => one.id === achievement)
        .map((one) => notCounting(program, person, one, on))
      const reason = reasons.find((one) => one !== null)
      return reason && reasons.every((one) => one !== null)
        ? [{ code: 'achievement', person: id, achievement, reason }]
        : []
    })
  })
  const ofFigures = [...named.metrics].flatMap((metric): Lapse[] => {
    const [before, then] = [from, on].map(
      (day) => metricOn({ program, profile, on: day }, metric, 'strict') ?? 0,
    )
    return then! < before! ? [{ code: 'figure', metric, before: before!, then: then! }] : []
  })
  return [...ofPeople, ...ofFigures]
}
