/** Which competencies a profile attains on a day, by which path, what is missing, and what is at risk. */
export { assess, createAssessor } from './assess.ts'
export { heldPart } from './certifications.ts'
export { lossCauses, lostBetween, type PersonLoss } from './causes.ts'
export { certificationsNotEntered, type NotEntered } from './certifications.ts'
export { changesBetween } from './changes.ts'
export { compareAssessments, type LevelChange } from './comparison.ts'
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
export { requirementFigures, type RequirementFigures } from './requirement-figures.ts'
export { servingIn } from './serving.ts'
export { standingOf, type PersonStanding } from './standing.ts'
export { countsIn, countTotals, totals, type Total } from './totals.ts'
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
