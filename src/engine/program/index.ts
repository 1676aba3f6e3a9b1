/** What one edition publishes: its types, what its requirements name, and the spellings of its achievements. */
export { inEachLanguage } from './language.ts'
export { achievementsOf, thresholdFor } from './requirements.ts'
export { achievementFinder, codeInText, codeKey, latin } from './spelling.ts'
export type {
  Achievement,
  AchievementId,
  AchievementKind,
  AreaId,
  AssociationId,
  AttestRequirement,
  AttestationId,
  Competency,
  CompetencyId,
  Expression,
  Language,
  Level,
  Market,
  MetricId,
  MetricRequirement,
  Path,
  PathId,
  PeopleRequirement,
  Period,
  Program,
  Requirement,
  Rules,
  SeparateTeamsRequirement,
  Source,
  Team,
  Text,
  Threshold,
  Unit,
} from './types.ts'
export { metricUsesOf, usesOf } from './uses.ts'
