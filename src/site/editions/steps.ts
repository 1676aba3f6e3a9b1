/** What an edition changed, by competency: what the matrix and the list below it are drawn from. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import {
  levelDifferences,
  timeOf,
  type AchievementRules,
  type EditionChange,
  type LevelDifference,
  type MetricRules,
} from '../../engine/editions/index.ts'
import type {
  AchievementId,
  CompetencyId,
  Level,
  MetricId,
  PathId,
  Program,
  Requirement,
  Text,
} from '../../engine/program/index.ts'
import { dependenciesOf, usesOf } from '../../engine/requirements/index.ts'
import type { EditionStep } from '../editions.ts'

/** One level of a path that changed. */
export interface ChangedLevel {
  readonly path: PathId
  readonly level: Level
  readonly before: readonly Requirement[] | null
  readonly after: readonly Requirement[] | null
  readonly differences: readonly LevelDifference[]
}

/** One figure that counts something else, or over another time. */
export interface ChangedMetric {
  readonly metric: MetricId
  readonly before: MetricRules
  readonly after: MetricRules
}

/** What changed in one competency. */
export interface ChangedCompetency {
  readonly competency: CompetencyId
  /** Whether it came or left as a whole. */
  readonly whole: 'came' | 'left' | null
  readonly levels: readonly ChangedLevel[]
  /** Of the figures that it asks for. */
  readonly metrics: readonly ChangedMetric[]
}

const figuresIn = ({ competencies }: Program, id: CompetencyId): ReadonlySet<MetricId> =>
  new Set(
    Object.values(competencies[id]?.paths ?? {})
      .flatMap(({ silver = [], gold = [] }) => [...silver, ...gold])
      .flatMap((requirement) => dependenciesOf(requirement).figures.map(({ metric }) => metric)),
  )

/** Lists what a step changed, in the order of its competencies. */
export function changedCompetencies({ before, after, changes }: EditionStep): readonly ChangedCompetency[] {
  const ids = [...new Set([...Object.keys(after.competencies), ...Object.keys(before.competencies)])]
  return ids.flatMap((competency) => {
    const own = changes.filter((change) => 'competency' in change && change.competency === competency)
    const [asked, asks] = [figuresIn(before, competency), figuresIn(after, competency)]
    const metrics = changes.flatMap((change): readonly ChangedMetric[] =>
      change.code === 'metric' &&
      change.before &&
      change.after &&
      asked.has(change.metric) &&
      asks.has(change.metric)
        ? [{ metric: change.metric, before: change.before, after: change.after }]
        : [],
    )
    if (own.length + metrics.length === 0) return []
    const levels = own.flatMap((change): readonly ChangedLevel[] =>
      change.code === 'level'
        ? [{ ...change, differences: levelDifferences(change.before, change.after) }]
        : [],
    )
    const whole = own.find(({ code }) => code === 'competency')
    return [{ competency, whole: whole ? (whole.after ? 'came' : 'left') : null, levels, metrics }]
  })
}

/** The anchor of what an edition changed in a competency. */
export const changeAnchor = (edition: string, competency: CompetencyId): string => `${edition}-${competency}`

type AchievementChange = Extract<EditionChange, { readonly code: 'achievement' }>

/** An achievement that the guide's own edition does not name, as the last edition named it that did. */
export interface FormerAchievement {
  readonly id: AchievementId
  readonly achievement: AchievementRules
  /** What it counted for. */
  readonly competencies: readonly Text[]
  /** The last day of the rules that name it. */
  readonly until: IsoDate
}

/** The anchor of an achievement that is named no longer, on the page of the changes. */
export const formerAnchor = (id: AchievementId): string => id.toLowerCase()

/** Lists the achievements that some step took and the latest edition does not name. */
export const formerAchievements = (steps: readonly EditionStep[]): readonly FormerAchievement[] =>
  steps.flatMap((step) => {
    const uses = usesOf(step.before)
    return changedAchievements(step).removed.flatMap(({ achievement: id, before }) => {
      if (!before || Object.hasOwn(steps.at(-1)!.after.achievements, id)) return []
      const ids = [...new Set(uses[id]?.map(({ competency }) => competency))]
      const competencies = ids.map((competency) => step.before.competencies[competency]!.name)
      return [{ id, achievement: before, competencies, until: timeOf(step.before).until }]
    })
  })

/** The achievements that a step changed, by what is to be said of them. */
export function changedAchievements({ changes }: EditionStep) {
  const all = changes.filter((change): change is AchievementChange => change.code === 'achievement')
  const kept = all.flatMap(({ achievement, before, after }) =>
    before && after ? [{ achievement, before, after }] : [],
  )
  return {
    added: all.filter(({ before }) => !before),
    removed: all.filter(({ after }) => !after),
    renamed: kept.filter(({ before, after }) => before.title.en !== after.title.en),
    dated: kept.filter(
      ({ before, after }) => before.retired !== after.retired || before.acceptedUntil !== after.acceptedUntil,
    ),
  }
}
