/** Requirements by their kind, and what all kinds share: who counts on a day, expressions, the people index. */
export { count, difference, emptyBits, hasBit, intersection, positions, union, type Bits } from './bits.ts'
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
export { judgeRequirement, type Context } from './judge-requirement.ts'
export { lazy } from './lazy.ts'
export { judgeMetric, metricOn, metricValue, needIn } from './metric.ts'
export { createIndexer, indexPeople, reindexPeople, type Indexer, type PeopleIndex } from './people-index.ts'
export { alternativesOf } from './people.ts'
export type {
  AttestResult,
  MetricResult,
  Missing,
  NotCounting,
  PartialHolder,
  PeopleResult,
  Place,
  RequirementResult,
  SeparateTeamsResult,
  Status,
} from './types.ts'
