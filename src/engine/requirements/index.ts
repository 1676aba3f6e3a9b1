/**
 * Requirements by their kind, and what all kinds share: who counts on a day, expressions, the people index. A kind is
 * one folder and one entry of `requirementKinds`; whatever depends on the kind is asked of that registry.
 */
export {
  countBits,
  difference,
  emptyBits,
  hasBit,
  intersection,
  positions,
  union,
  type Bits,
} from './bits.ts'
export type { Context } from './context.ts'
export {
  achievementCounts,
  achievementOf,
  counts,
  daysUntilVisible,
  earnedAfterRetirement,
  lastVisibleDay,
  notCounting,
} from './counting.ts'
export { achievementsOf, satisfying } from './expression.ts'
export type { Alternative, Reading, RequiredFigure, RequiredPeople, RequirementKind } from './kind.ts'
export { lazy } from './lazy.ts'
export { isReached, metricOn, metricValue, thresholdFor } from './metric/value.ts'
export { createIndexer, indexPeople, reindexPeople, type Indexer, type PeopleIndex } from './people-index.ts'
export {
  alternativesOf,
  conditionCount,
  dependenciesOf,
  hasTwoReadings,
  judgeRequirement,
  requirementKinds,
  type Dependencies,
} from './registry.ts'
export type {
  AttestResult,
  MetricResult,
  Missing,
  NotCounting,
  PartialHolder,
  PeopleResult,
  Place,
  RequirementResult,
  ResultOf,
  SeparateTeamsResult,
  Status,
} from './types.ts'
export { metricUsesOf, usesOf } from './uses.ts'
