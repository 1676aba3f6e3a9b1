/** The plan: what it takes to reach or keep levels. */
export { createCurrentPlan, useCurrentPlan } from './current-plan.ts'
export { planNames, type PlanWords, writeStep } from './describe-step.ts'
export const loadPlan = () => import('./PlanView.tsx')
