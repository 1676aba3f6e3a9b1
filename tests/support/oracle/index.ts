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
import type { Profile } from '../../../src/engine/profile/types.ts'
import type {
  AchievementId,
  Competency,
  CompetencyId,
  Level,
  Path,
  Program,
} from '../../../src/engine/program/types.ts'
import { countingOf, dayBefore, overrideSpan, ownOf, subscriptionSpan } from './counting.ts'
import { best, judgeRequirement, worst } from './requirements.ts'

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
  const days = new Map<IsoDate, readonly ReadonlySet<AchievementId>[]>()
  const peopleOn = (day: IsoDate) => {
    const people = days.get(day) ?? (profile.people ?? []).map((person) => countingOf(program, person, day))
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
      .toSorted((one, other) => (one.until < other.until ? 1 : -1))
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

  const riskOf = (id: CompetencyId, competency: Competency, level: Level): Risk | undefined => {
    if (!subscription || !shows(level) || statusOn(id, competency, level, on) !== 'met') return undefined
    const { anniversary } = subscription
    let since = anniversary
    if (statusOn(id, competency, level, since) === 'met') return undefined
    while (statusOn(id, competency, level, dayBefore(since)) !== 'met') since = dayBefore(since)
    const found = Object.entries(competency.paths).find(
      ([, path]) => judgePath(path, level, dayBefore(since))?.status === 'met',
    )
    const then = found && judgePath(found[1], level, anniversary)
    const failing = (then?.requirements ?? []).flatMap((result, requirement) =>
      result.status === 'met' ? [] : [{ requirement, result }],
    )
    return { anniversary, since, path: found?.[0] ?? null, failing, causes: [] }
  }

  const stageOf = (id: CompetencyId, competency: Competency, level: Level): Stage | undefined => {
    if (statusOn(id, competency, level, on) !== 'met') {
      const results = Object.values(competency.paths).flatMap((path) => judgePath(path, level, on) ?? [])
      const some = results.some(({ requirements }) => requirements.some(({ status }) => status === 'met'))
      return some ? 'started' : undefined
    }
    if (!shows(level)) return 'qualified'
    return riskOf(id, competency, level) ? 'at-risk' : 'active'
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
      displayed: met.filter(({ level }) => shows(level)),
      subscription,
    },
    notices: noticesOf(program, profile),
  }
}

const noticesOf = (program: Program, profile: Profile): readonly Notice[] => [
  ...(profile.people ?? []).flatMap((person) =>
    person.achievements.flatMap(({ id, earned }): Notice[] => {
      const achievement = ownOf(program.achievements, id)
      if (!achievement) return [{ code: 'unknown-achievement', person: person.id, achievement: id }]
      const { retired } = achievement
      if (retired === undefined || earned === undefined || earned <= retired) return []
      return [{ code: 'earned-after-retirement', person: person.id, achievement: id, earned, retired }]
    }),
  ),
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
