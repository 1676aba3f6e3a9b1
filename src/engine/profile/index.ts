/** What a visitor enters about one organization: its types, and reading it from outside. */
export { parseProfile } from './parse.ts'
export type { KeyPath } from '../schema/index.ts'
export { parsePlanSettings, type PlanSettings } from './plan-settings.ts'
export type { Problem, ProblemCode } from './problems.ts'
export { holdsScenarios, parseScenarios, scenariosFile, type Scenario } from './scenarios.ts'
export {
  holdsWorkspace,
  parseWorkspace,
  workspaceFile,
  type ParsedWorkspace,
  type WorkspaceData,
} from './workspace-file.ts'
export type {
  HeldAchievement,
  IsoMonth,
  MetricFigure,
  MonthAmount,
  Override,
  Person,
  PersonId,
  Profile,
  Subscription,
} from './types.ts'
export { most } from './bounds.ts'
