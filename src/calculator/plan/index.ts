/** The plan: what it takes to reach or keep levels. */
export { createCurrentPlan, type FoundPlan, useCurrentPlan } from './current-plan.ts'
export type { PlanWords } from './describe-step.ts'
export const loadPlan = () => import('./PlanView.tsx')
