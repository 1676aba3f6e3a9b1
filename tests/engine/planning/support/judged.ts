/** Plans, judged by what the engine says of the profile once they are carried out. */
import { assess } from '../../../../src/engine/eligibility/assess.ts'
import type { PlanRequest } from '../../../../src/engine/planning/request.ts'
import type { Plan, Step } from '../../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../../src/engine/planning/scenario.ts'
import type { Profile } from '../../../../src/engine/profile/types.ts'
import type { Program } from '../../../../src/engine/program/types.ts'
import type { Score } from './brute-force.ts'

/** Whether every target is met in the profile. */
export const reaches = (program: Program, profile: Profile, { targets, on }: PlanRequest): boolean => {
  const { competencies } = assess(program, profile, on)
  return targets.every(({ competency, level }) => competencies[competency]!.levels[level] === 'met')
}

/** The steps of a plan without which every target is met all the same; none in a plan that asks for nothing in vain. */
export const inVain = (program: Program, profile: Profile, plan: Plan, request: PlanRequest): Step[] =>
  plan.steps.filter((step) => {
    const others = plan.steps.filter((other) => other !== step)
    return reaches(program, applyPlan(program, profile, plan, others), request)
  })

/** By what plans are compared: steps without a price, cost, steps. */
export function scoreOf({ steps }: Plan, { costs = {} }: PlanRequest): Score {
  const unpriced = steps.filter(
    (step) =>
      (step.code === 'figure' && !(step.metric in (costs.metrics ?? {}))) ||
      (step.code === 'fact' && !(step.attestation in (costs.attestations ?? {}))),
  )
  return [unpriced.length, steps.reduce((total, { cost }) => total + cost, 0), steps.length]
}
