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
  impossible,
  isAccepted,
  isOutside,
  lastAccepted,
  lastVisibleDay,
  notCounting,
  type Impossible,
} from './counting.ts'
export { achievementsOf, conditionKey, lacking, satisfying } from './expression.ts'
export type { Alternative, RequiredFigure, RequiredPeople, RequirementKind } from './kind.ts'
export { lazy } from './lazy.ts'
export { isReached, leastFor, metricOn, metricValue, onlyMarketOf, thresholdFor } from './metric/value.ts'
export {
  createIndexer,
  indexPeople,
  reindexPeople,
  withoutHolders,
  type Indexer,
  type PeopleIndex,
} from './people-index.ts'
export { bothReadings, inReading, type Doubt, type Reading } from './reading.ts'
export {
  alternativesOf,
  conditionCount,
  dependenciesOf,
  doubtsOf,
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
  PlainResult,
  ReadingsResult,
  RequirementResult,
  ResultOf,
  SeparateTeamsResult,
  Status,
} from './types.ts'
export { metricUsesOf, usesOf } from './uses.ts'
