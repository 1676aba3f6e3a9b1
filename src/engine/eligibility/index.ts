/** Which competencies a profile attains on a day, by which path, what is missing, and what is at risk. */
export { assess, createAssessor, createNoticesFinder } from './assess.ts'
export { heldPart } from './certifications.ts'
export { certificationsNotEntered, type NotEntered } from './certifications.ts'
export { forEachPerson } from './each-person.ts'
export { judge, judgeCompetency, type Judgement } from './judge.ts'
export {
  isBegun,
  nearest,
  viewAreas,
  viewCompetency,
  type AreaView,
  type CompetencyView,
  type LevelState,
  type LevelView,
} from './level-views.ts'
export { metShare, sureShare } from './nearness.ts'
export { overrideInForce, publishes } from './overrides.ts'
export { standingOf, type PersonStanding } from './standing.ts'
export type {
  Assessment,
  CompetencyAssessment,
  CompetencyLevel,
  LevelResult,
  Membership,
  Notice,
  Risk,
  RiskCause,
  Stage,
} from './types.ts'
