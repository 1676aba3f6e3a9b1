/** The program: everything that one edition publishes. One type for each part of `content/editions/2018-10/`. */
export type {
  AttestRequirement,
  Kind,
  MetricRequirement,
  PeopleRequirement,
  PlainRequirement,
  ReadingsRequirement,
  Requirement,
  RequirementOf,
  SeparateTeamsRequirement,
} from '../requirements/schema.ts'
export type { Achievement, AchievementKind } from './schemas/achievement.ts'
export type { Competency } from './schemas/competency.ts'
export type { LaterEvent, SourceDocument } from './schemas/document.ts'
export type { AllOf, AnyOf, Expression } from './schemas/expression.ts'
export type {
  AchievementId,
  AreaId,
  AssociationId,
  AttestationId,
  CompetencyId,
  MetricId,
  PathId,
} from './schemas/id.ts'
export type { Level } from './schemas/level.ts'
export type { Metric, Period, Unit } from './schemas/metric.ts'
export type { Path } from './schemas/path.ts'
export type { Program } from './schemas/program.ts'
export type { Rule, Rules } from './schemas/rules.ts'
export type { Source } from './schemas/source.ts'
export type { Team } from './schemas/team.ts'
export type { Language } from './language.ts'
export type { Text } from './schemas/text.ts'
export type { Market, Threshold } from './schemas/threshold.ts'
