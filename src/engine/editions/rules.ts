/** The rules of an edition without its words and sources: what two editions are compared by. */
import type {
  Achievement,
  AchievementId,
  CompetencyId,
  Level,
  MetricId,
  PathId,
  Program,
  Requirement,
} from '../program/index.ts'

/** Where a list of requirements stands. */
export interface LevelPlace {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly level: Level
}

/** What decides how an achievement counts, with the title that it goes by. */
export type AchievementRules = Pick<
  Achievement,
  'kind' | 'title' | 'availableFrom' | 'retired' | 'acceptedUntil' | 'mayCountUntil'
>

/** What a figure counts, and over which time, with the name that it goes by. */
export type MetricRules = Pick<
  Program['metrics'][MetricId],
  'name' | 'unit' | 'period' | 'otherPeriod' | 'associations'
>

/** The rules that are compared: each competency that is named, each list of requirements, each achievement, each figure. */
export interface EditionRules {
  readonly competencies: ReadonlySet<CompetencyId>
  readonly levels: ReadonlyMap<string, LevelPlace & { readonly requirements: readonly Requirement[] }>
  readonly achievements: ReadonlyMap<AchievementId, AchievementRules>
  readonly metrics: ReadonlyMap<MetricId, MetricRules>
}

/** Returns the key of a place in `EditionRules.levels`. */
export const levelKey = ({ competency, path, level }: LevelPlace): string => `${competency}/${path}/${level}`

/** The names of focus areas and the passages that are quoted change no rule. */
const wording = new Set(['label', 'about'])
const withoutWords = (requirements: readonly Requirement[]): readonly Requirement[] =>
  JSON.parse(
    JSON.stringify(requirements, (key, value: unknown) => (wording.has(key) ? undefined : value)),
  ) as readonly Requirement[]

const achievementRules = ({
  kind,
  title,
  availableFrom,
  retired,
  acceptedUntil,
  mayCountUntil,
}: Achievement): AchievementRules => ({
  kind,
  title,
  ...(availableFrom !== undefined && { availableFrom }),
  ...(retired !== undefined && { retired }),
  ...(acceptedUntil !== undefined && { acceptedUntil }),
  ...(mayCountUntil !== undefined && { mayCountUntil }),
})

const metricRules = ({
  name,
  unit,
  period,
  otherPeriod,
  associations,
}: Program['metrics'][MetricId]): MetricRules => ({
  name,
  unit,
  period,
  ...(otherPeriod !== undefined && { otherPeriod }),
  associations,
})

/** Returns the rules of an edition. */
export const rulesOf = ({ competencies, achievements, levels, metrics }: Program): EditionRules => ({
  competencies: new Set(Object.keys(competencies)),
  levels: new Map(
    Object.entries(competencies).flatMap(([competency, { paths }]) =>
      Object.entries(paths).flatMap(([path, published]) =>
        levels.flatMap((level) => {
          const place = { competency, path, level }
          const requirements = published[level]
          return requirements
            ? [[levelKey(place), { ...place, requirements: withoutWords(requirements) }] as const]
            : []
        }),
      ),
    ),
  ),
  achievements: new Map(
    Object.entries(achievements).map(([id, achievement]) => [id, achievementRules(achievement)]),
  ),
  metrics: new Map(Object.entries(metrics).map(([id, metric]) => [id, metricRules(metric)])),
})
