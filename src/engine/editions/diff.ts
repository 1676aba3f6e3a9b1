/** What differs between two editions: whole values before and after, so that a difference can be turned round and applied. */
import type { AchievementId, CompetencyId, MetricId, Program, Requirement } from '../program/index.ts'
import {
  levelKey,
  rulesOf,
  type AchievementRules,
  type EditionRules,
  type LevelPlace,
  type MetricRules,
} from './rules.ts'

/** One difference; `null` where the edition has no such thing. */
export type EditionChange =
  | {
      readonly code: 'competency'
      readonly competency: CompetencyId
      readonly before: CompetencyId | null
      readonly after: CompetencyId | null
    }
  | ({
      readonly code: 'level'
      readonly before: readonly Requirement[] | null
      readonly after: readonly Requirement[] | null
    } & LevelPlace)
  | {
      readonly code: 'achievement'
      readonly achievement: AchievementId
      readonly before: AchievementRules | null
      readonly after: AchievementRules | null
    }
  | {
      readonly code: 'metric'
      readonly metric: MetricId
      readonly before: MetricRules | null
      readonly after: MetricRules | null
    }

/** The schema reads every value with its keys in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The keys of both, those of the later first, each once. */
const keysOf = (before: Iterable<string>, after: Iterable<string>): readonly string[] => [
  ...new Set([...after, ...before]),
]

/**
 * Returns what differs between two editions: competencies, then lists of requirements, then achievements, then figures, each
 * in the order of the later edition. Notes, labels and sources are no differences.
 */
export function diffEditions(before: Program, after: Program): readonly EditionChange[] {
  const [was, is] = [rulesOf(before), rulesOf(after)]
  const found: readonly EditionChange[] = [
    ...keysOf(was.competencies, is.competencies).map((competency): EditionChange => ({
      code: 'competency',
      competency,
      before: was.competencies.has(competency) ? competency : null,
      after: is.competencies.has(competency) ? competency : null,
    })),
    ...keysOf(was.levels.keys(), is.levels.keys()).map((key): EditionChange => {
      const { competency, path, level } = (is.levels.get(key) ?? was.levels.get(key))!
      return {
        code: 'level',
        competency,
        path,
        level,
        before: was.levels.get(key)?.requirements ?? null,
        after: is.levels.get(key)?.requirements ?? null,
      }
    }),
    ...keysOf(was.achievements.keys(), is.achievements.keys()).map((achievement): EditionChange => ({
      code: 'achievement',
      achievement,
      before: was.achievements.get(achievement) ?? null,
      after: is.achievements.get(achievement) ?? null,
    })),
    ...keysOf(was.metrics.keys(), is.metrics.keys()).map((metric): EditionChange => ({
      code: 'metric',
      metric,
      before: was.metrics.get(metric) ?? null,
      after: is.metrics.get(metric) ?? null,
    })),
  ]
  return found.filter((change) => !same(change.before, change.after))
}

/** Turns a difference round: what was after is before. */
export const mirrored = (changes: readonly EditionChange[]): readonly EditionChange[] =>
  changes.map((change) => ({ ...change, before: change.after, after: change.before }) as EditionChange)

/** Applies the differences to the rules of the earlier edition, which gives those of the later one. */
export function applyChanges(rules: EditionRules, changes: readonly EditionChange[]): EditionRules {
  const competencies = new Set(rules.competencies)
  const levels = new Map(rules.levels)
  const achievements = new Map(rules.achievements)
  const metrics = new Map(rules.metrics)
  for (const change of changes)
    switch (change.code) {
      case 'competency':
        if (change.after) competencies.add(change.after)
        else competencies.delete(change.competency)
        break
      case 'level': {
        const { competency, path, level, after } = change
        const place = { competency, path, level }
        if (after) levels.set(levelKey(place), { ...place, requirements: after })
        else levels.delete(levelKey(place))
        break
      }
      case 'achievement':
        if (change.after) achievements.set(change.achievement, change.after)
        else achievements.delete(change.achievement)
        break
      case 'metric':
        if (change.after) metrics.set(change.metric, change.after)
        else metrics.delete(change.metric)
    }
  return { competencies, levels, achievements, metrics }
}
