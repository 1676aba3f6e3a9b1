/** What has to be done to keep a level: each path's gaps filled with those who lack least. */
import type { CompetencyLevel } from '../eligibility/index.ts'
import type { AchievementId, Expression, MetricId, Requirement } from '../program/index.ts'
import {
  achievementsOf,
  type Alternative,
  alternativesOf,
  countBits,
  difference,
  hasBit,
  lacking,
  leastFor,
  metricOn,
  positions,
  satisfying,
  union,
} from '../requirements/index.ts'
import type { LossDay } from './loss-day.ts'

/** What somebody lacks: one of each inner list. */
export type Lacks = readonly (readonly AchievementId[])[]

/** What is done, people by their positions. */
export interface Deeds {
  readonly associate: ReadonlySet<number>
  readonly pass: ReadonlyMap<number, Lacks>
  readonly find: readonly { readonly people: number; readonly lacks: Lacks }[]
  readonly figures: ReadonlyMap<MetricId, number>
}

const nothing: Deeds = { associate: new Set(), pass: new Map(), find: [], figures: new Map() }

/** Of two who lack the same, somebody who is there comes first. */
const finding = 0.01

/** Fewest figures first, since nobody knows what they take; then achievements; then associations. */
function compare(a: Deeds, b: Deeds): number {
  const achievements = ({ pass, find }: Deeds) =>
    [...pass.values()].reduce((sum, lacks) => sum + lacks.length, 0) +
    find.reduce((sum, { people, lacks }) => sum + people * (lacks.length + finding), 0)
  return (
    a.figures.size - b.figures.size ||
    achievements(a) - achievements(b) ||
    a.associate.size - b.associate.size
  )
}

const least = (all: readonly (Deeds | null)[]): Deeds | null =>
  all
    .filter((deeds) => deeds !== null)
    .reduce<Deeds | null>((best, deeds) => (best && compare(best, deeds) <= 0 ? best : deeds), null)

const never = () => false
const satisfies = (each: Expression, holds: (id: AchievementId) => boolean): boolean =>
  lacking(each, holds, never)?.length === 0

/** So many people under the condition; `null` where they can't be had. */
function withPeople(deeds: Deeds, need: number, each: Expression, day: LossDay): Deeds | null {
  const { context, joined, isPresent, canTake } = day
  const able = satisfying(each, context.people)
  const passed = (at: number) => (deeds.pass.get(at) ?? []).flatMap(([id]) => id ?? [])
  const holds = (at: number) => (id: AchievementId) =>
    hasBit(joined.people.holders.get(id)!, at) || passed(at).includes(id)
  const done = new Set([...deeds.associate, ...deeds.pass.keys()])
  const helped = [...done].filter((at) => !hasBit(able, at) && satisfies(each, holds(at)))
  const found = deeds.find
    .filter(({ lacks }) => satisfies(each, (id) => lacks.some(([first]) => first === id)))
    .reduce((sum, { people }) => sum + people, 0)
  const gap = need - countBits(able) - helped.length - found
  if (gap <= 0) return deeds
  const whole = lacking(each, never, canTake)
  const named = achievementsOf(each).map((id) => joined.people.holders.get(id)!)
  const candidates = positions(difference(union(named), able))
    .filter((at) => !helped.includes(at))
    .flatMap((at) => {
      const lacks = lacking(each, holds(at), canTake)
      return lacks && lacks.length < (whole?.length ?? Infinity) ? [{ at, lacks }] : []
    })
    .sort((a, b) => a.lacks.length - b.lacks.length || Number(isPresent(b.at)) - Number(isPresent(a.at)))
    .slice(0, gap)
  const missing = gap - candidates.length
  if (missing > 0 && !whole) return null
  const further = candidates.filter(({ lacks }) => lacks.length > 0)
  return {
    ...deeds,
    associate: new Set([
      ...deeds.associate,
      ...candidates.filter(({ at }) => !isPresent(at)).map(({ at }) => at),
    ]),
    pass: new Map([
      ...deeds.pass,
      ...further.map(({ at, lacks }) => [at, [...(deeds.pass.get(at) ?? []), ...lacks]] as const),
    ]),
    find: missing > 0 ? [...deeds.find, { people: missing, lacks: whole! }] : deeds.find,
  }
}

function withAlternative(deeds: Deeds, alternative: Alternative, day: LossDay): Deeds | null {
  const { context } = day
  const { market } = context.profile.organization
  if (!alternative.attestations.every((id) => context.profile.attestations?.includes(id))) return null
  const figures = new Map(deeds.figures)
  for (const { metric, atLeast } of alternative.figures) {
    const short = leastFor(atLeast, market, 'strict') - (metricOn(context, metric, 'strict') ?? 0)
    if (short === Infinity) return null
    if (short > 0) figures.set(metric, Math.max(short, figures.get(metric) ?? 0))
  }
  // The hardest condition first: whoever satisfies it counts for the others.
  const conditions = alternative.people.toSorted(
    (a, b) =>
      countBits(satisfying(a.each, day.joined.people)) - countBits(satisfying(b.each, day.joined.people)),
  )
  return conditions.reduce<Deeds | null>((so, { people, each }) => so && withPeople(so, people, each, day), {
    ...deeds,
    figures,
  })
}

const withRequirement = (deeds: Deeds | null, requirement: Requirement, day: LossDay): Deeds | null =>
  deeds &&
  least(alternativesOf(requirement, 'strict').map((alternative) => withAlternative(deeds, alternative, day)))

/** Returns what the path takes that takes least; `null` where no path can be completed. */
export function fewestDeeds({ competency, level }: CompetencyLevel, day: LossDay): Deeds | null {
  const paths = Object.values(day.context.program.competencies[competency]!.paths)
  return least(
    paths.flatMap((path) => {
      const requirements = path[level]
      if (!requirements) return []
      return [
        requirements.reduce<Deeds | null>(
          (deeds, requirement) => withRequirement(deeds, requirement, day),
          nothing,
        ),
      ]
    }),
  )
}
