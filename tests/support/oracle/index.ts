/**
 * A slow and plain second implementation of the model, for comparison. It looks at every person for every
 * requirement and walks day by day. Who counts, who lacks what, what is missing and the causes of a risk are left
 * empty: those are checked by laws.
 */
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type {
  Assessment,
  CompetencyAssessment,
  CompetencyLevel,
  LevelResult,
  Notice,
  Risk,
  Stage,
} from '../../../src/engine/eligibility/types.ts'
import type { Status } from '../../../src/engine/requirements/types.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type {
  AchievementId,
  Competency,
  CompetencyId,
  Expression,
  Level,
  Path,
  Program,
} from '../../../src/engine/program/types.ts'
import {
  countingOf,
  dayAfter,
  dayBefore,
  isPossible,
  monthAfter,
  type OracleReading,
  overrideSpan,
  ownOf,
  subscriptionSpan,
} from './counting.ts'
import { best, judgeRequirement, type PeopleByReading, worst } from './requirements.ts'

const bothLevels: readonly Level[] = ['silver', 'gold']
const byLevel = <Value>(of: (level: Level) => Value | undefined): Partial<Record<Level, Value>> =>
  Object.fromEntries(
    bothLevels.flatMap((level) => {
      const value = of(level)
      return value === undefined ? [] : [[level, value]]
    }),
  )

/** The assessment of the profile on the day. */
export const oracle = (program: Program, profile: Profile, on: IsoDate): Assessment => {
  const days = new Map<IsoDate, PeopleByReading>()
  const peopleOn = (day: IsoDate): PeopleByReading => {
    const countingBy = (reading: OracleReading) =>
      (profile.people ?? []).map((person) => countingOf(program, person, day, reading))
    const people = days.get(day) ?? { strict: countingBy('strict'), lenient: countingBy('lenient') }
    days.set(day, people)
    return people
  }
  const judgePath = (path: Path, level: Level, day: IsoDate): LevelResult | undefined => {
    const requirements = path[level]?.map((requirement) =>
      judgeRequirement(program, profile, peopleOn(day), requirement, day),
    )
    return requirements && { status: worst(requirements.map((one) => one.status)), requirements }
  }
  const overrideOn = (id: CompetencyId, level: Level, day: IsoDate) =>
    (profile.overrides ?? [])
      .filter((one) => one.competency === id && one.level === level)
      .map(overrideSpan)
      .filter((span) => span.from <= day && day <= span.until)
      .toSorted((one, other) => (one.until < other.until ? 1 : one.until > other.until ? -1 : 0))
      .at(0)
  const statusOn = (
    id: CompetencyId,
    { paths }: Competency,
    level: Level,
    day: IsoDate,
  ): Status | undefined => {
    const results = Object.values(paths).flatMap((path) => judgePath(path, level, day)?.status ?? [])
    if (results.length === 0) return undefined
    return overrideOn(id, level, day) ? 'met' : best(results)
  }

  const owned = profile.subscription && subscriptionSpan(profile.subscription)
  const subscription = owned && owned.from <= on && on <= owned.until ? owned : null
  const shows = (level: Level): boolean =>
    subscription !== null && program.rules.displays.value[subscription.level].includes(level)

  /** Displayed: met on some day since the purchase. */
  const isDisplayed = (id: CompetencyId, competency: Competency, level: Level): boolean => {
    if (!subscription || !shows(level)) return false
    return tellingDays(program, profile)
      .filter((day) => day >= subscription.from && day <= on)
      .some((day) => statusOn(id, competency, level, day) === 'met')
  }

  const riskOf = (id: CompetencyId, competency: Competency, level: Level): Risk | undefined => {
    if (!subscription || !isDisplayed(id, competency, level)) return undefined
    const { anniversary } = subscription
    const becomes = statusOn(id, competency, level, anniversary)
    if (becomes === 'met' || becomes === undefined) return undefined
    let since = anniversary
    while (statusOn(id, competency, level, dayBefore(since)) !== 'met') since = dayBefore(since)
    const found = Object.entries(competency.paths).find(
      ([, path]) => judgePath(path, level, dayBefore(since))?.status === 'met',
    )
    const then = found && judgePath(found[1], level, anniversary)
    const failing = (then?.requirements ?? []).flatMap((result, requirement) =>
      result.status === 'met' ? [] : [{ requirement, result }],
    )
    return { anniversary, becomes, since, path: found?.[0] ?? null, failing, causes: [] }
  }

  const stageOf = (id: CompetencyId, competency: Competency, level: Level): Stage | undefined => {
    if (isDisplayed(id, competency, level)) return riskOf(id, competency, level) ? 'at-risk' : 'active'
    if (statusOn(id, competency, level, on) === 'met') return 'qualified'
    const results = Object.values(competency.paths).flatMap((path) => judgePath(path, level, on) ?? [])
    const some = results.some(({ requirements }) => requirements.some(({ status }) => status !== 'unmet'))
    return some ? 'started' : undefined
  }

  const assessed = ([id, competency]: [CompetencyId, Competency]): [CompetencyId, CompetencyAssessment] => [
    id,
    {
      levels: byLevel((level) => statusOn(id, competency, level, on)),
      paths: Object.fromEntries(
        Object.entries(competency.paths).map(([pathId, path]) => [
          pathId,
          byLevel((level) => judgePath(path, level, on)),
        ]),
      ),
      stage: byLevel((level) => stageOf(id, competency, level)),
      overrides: byLevel((level) =>
        statusOn(id, competency, level, on) === undefined ? undefined : overrideOn(id, level, on),
      ),
      risk: byLevel((level) => riskOf(id, competency, level)),
    },
  ]

  const met: readonly CompetencyLevel[] = Object.entries(program.competencies).flatMap(([id, competency]) =>
    bothLevels
      .filter((level) => statusOn(id, competency, level, on) === 'met')
      .map((level) => ({ competency: id, level })),
  )
  const purchasable =
    (['gold', 'silver'] as const).find((level) => met.some((one) => one.level === level)) ?? null
  return {
    on,
    competencies: Object.fromEntries(Object.entries(program.competencies).map(assessed)),
    membership: {
      purchasable,
      because: met.filter(({ level }) => level === purchasable),
      displayed: Object.entries(program.competencies).flatMap(([id, competency]) =>
        bothLevels
          .filter((level) => isDisplayed(id, competency, level))
          .map((level) => ({
            competency: id,
            level,
            met: statusOn(id, competency, level, on) === 'met',
            status: statusOn(id, competency, level, on)!,
          })),
      ),
      subscription,
    },
    notices: noticesOf(program, profile, on),
  }
}

/** Every day on which anything can begin or end: all days that are written down anywhere, those after them, and each month's first. */
const tellingDays = (program: Program, profile: Profile): readonly IsoDate[] => {
  const { people, overrides, subscription } = profile
  const ends = Object.values(program.achievements).flatMap(({ acceptedUntil, mayCountUntil }) => [
    acceptedUntil,
    mayCountUntil,
  ])
  const spans = (overrides ?? []).map(overrideSpan).flatMap(({ from, until }) => [from, until])
  const written = JSON.stringify([people, subscription, spans, ends]).match(/\d{4}-\d\d-\d\d/g) ?? []
  const bought = subscription?.purchased ?? '2018-01-01'
  const months = Array.from({ length: 13 }, (_, more) => monthAfter(bought, more))
  return [...new Set([...written, ...written.map(dayAfter), ...months])]
}

/** Every set of parts that makes the whole. */
const partSets = (parts: Expression): readonly (readonly AchievementId[])[] => {
  if (typeof parts === 'string') return [[parts]]
  if ('anyOf' in parts) return parts.anyOf.flatMap(partSets)
  return parts.allOf
    .map(partSets)
    .reduce((sets, more) => sets.flatMap((one) => more.map((two) => [...one, ...two])))
}

const certificationNotice = (
  program: Program,
  person: Person,
  achievement: AchievementId,
  on: IsoDate,
): readonly Notice[] => {
  const certification = program.achievements[achievement]!
  if (!certification.madeOf || person.achievements.some(({ id }) => id === achievement)) return []
  const held = (id: AchievementId) =>
    person.achievements.filter((entry) => {
      const known = ownOf(program.achievements, id)
      if (entry.id !== id || (entry.expires !== undefined && on > entry.expires)) return false
      return !known || isPossible(known, entry.earned)
    })
  const days = partSets(certification.madeOf)
    .filter((set) => set.every((id) => held(id).length > 0))
    .map((set) =>
      set.map(
        (id) =>
          held(id)
            .flatMap(({ earned }) => earned ?? [])
            .toSorted()[0],
      ),
    )
  if (days.length === 0) return []
  const dated = days
    .filter((set) => set.every((day) => day !== undefined))
    .map((set) => set.toSorted().at(-1)!)
    .toSorted()
  const [earned] = dated
  if (!isPossible(certification, earned)) return []
  const notice = { code: 'certification-not-entered', person: person.id, achievement } as const
  return [earned === undefined ? notice : { ...notice, earned }]
}

const noticesOf = (program: Program, profile: Profile, on: IsoDate): readonly Notice[] => [
  ...(profile.people ?? []).flatMap((person) => [
    ...Object.keys(program.achievements).flatMap((id) => certificationNotice(program, person, id, on)),
    ...person.achievements.flatMap(({ id, earned }): Notice[] => {
      const achievement = ownOf(program.achievements, id)
      if (!achievement) {
        const isPart = ownOf(program.outside ?? {}, id) !== undefined
        return isPart ? [] : [{ code: 'unknown-achievement', person: person.id, achievement: id }]
      }
      const { retired, availableFrom } = achievement
      const about = { person: person.id, achievement: id }
      if (earned !== undefined && retired !== undefined && earned > retired)
        return [{ code: 'earned-after-retirement', ...about, earned, retired }]
      return earned !== undefined && availableFrom !== undefined && earned < availableFrom
        ? [{ code: 'earned-before-available', ...about, earned, availableFrom }]
        : []
    }),
  ]),
  ...Object.keys(profile.metrics ?? {})
    .filter((metric) => !ownOf(program.metrics, metric))
    .map((metric): Notice => ({ code: 'unknown-metric', metric })),
  ...(profile.attestations ?? [])
    .filter((attestation) => !ownOf(program.attestations, attestation))
    .map((attestation): Notice => ({ code: 'unknown-attestation', attestation })),
  ...(profile.overrides ?? []).flatMap(({ competency, level }): Notice[] => {
    const paths = ownOf(program.competencies, competency)?.paths
    if (!paths) return [{ code: 'override-unknown-competency', competency, level }]
    const published = Object.values(paths).some((path) => path[level])
    return published ? [] : [{ code: 'override-unpublished-level', competency, level }]
  }),
]
