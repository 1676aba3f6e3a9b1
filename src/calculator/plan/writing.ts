/** How a plan is written, for the report: a face of its own, for the page that only leads to plans must not fetch it. */
export { planNames, type PlanWords, writeStep } from './describe-step.ts'
export { summaryOf } from './summary.ts'
export { writeProof, writeStepCost, writeTotal } from './write-cost.ts'
