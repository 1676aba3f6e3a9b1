/** Costs of a plan in words. */
import type { Costs, Plan, Step } from '../../engine/planning/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { PlanWords } from './describe-step.ts'
import type { CostUnit } from './plan-request.ts'
import { isUnpriced } from './unpriced.ts'
import type { Messages } from '../kit/messages.ts'

/** What a plan was priced by. */
export interface Pricing {
  readonly unit: CostUnit
  readonly entered: Costs
}
type Forms = Pick<Messages, 'format' | 'units'>

export function writeCost(cost: number, unit: CostUnit, words: PlanWords, { format, units }: Forms): string {
  if (unit === 'hours') return words.hours(cost)
  return unit === 'dollars' ? format.amount(cost, 'usd', units) : format.number(cost)
}

/** What a step costs, or that nobody said; nothing where exams are counted. */
export function writeStepCost(
  step: Step,
  { unit, entered }: Pricing,
  program: Program,
  words: PlanWords,
  forms: Forms,
): string | null {
  if (unit === 'exams') return null
  return isUnpriced(step, program, unit, entered)
    ? words.noPrice[unit]
    : writeCost(step.cost, unit, words, forms)
}

/** What a plan costs in all, and what is not in it. Exams are only told where certifications hide their number. */
export function writeTotal(
  { cost, steps }: Plan,
  { unit, entered }: Pricing,
  program: Program,
  words: PlanWords,
  forms: Forms,
): string | null {
  if (unit === 'exams')
    return cost === steps.filter(({ code }) => code === 'take').length ? null : words.exams(cost)
  const unpriced = steps.filter((step) => isUnpriced(step, program, unit, entered)).length
  const total = words.total(writeCost(cost, unit, words, forms))
  return unpriced > 0 ? `${total}. ${words.withoutPrice[unit](unpriced)}` : total
}

/** That no plan is cheaper, or what is known instead. */
export function writeProof({ proven, atMostDearer }: Plan, unit: CostUnit, words: PlanWords): string {
  if (proven) return words.proven[unit]
  return atMostDearer === undefined ? words.notProven : words.bestFound(Math.ceil(atMostDearer * 100))
}
