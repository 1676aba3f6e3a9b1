/** Editions side by side: what differs between the rules of one and another. */
export { applyChanges, diffEditions, mirrored, type EditionChange } from './diff.ts'
export { levelDifferences, type LevelDifference } from './level-differences.ts'
export { standingOn, timeOf, type EditionTime, type StandingEdition } from './times.ts'
export {
  levelKey,
  rulesOf,
  type AchievementRules,
  type EditionRules,
  type LevelPlace,
  type MetricRules,
} from './rules.ts'
