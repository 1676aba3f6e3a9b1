/** Steps for which no price was entered: they are told beside the total, and nothing stands in for their price. */
import type { Costs, Step } from '../../engine/planning/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { CostUnit } from './plan-request.ts'

const has = (prices: Readonly<Record<string, number>> | undefined, id: string): boolean =>
  prices !== undefined && Object.hasOwn(prices, id)

/** Whether nobody said what the step costs. That a person associates an account costs nothing unless one says so. */
export function isUnpriced(step: Step, program: Program, unit: CostUnit, entered: Costs): boolean {
  if (unit === 'exams') return false
  switch (step.code) {
    case 'take': {
      const { kind } = program.achievements[step.achievement]!
      return (
        kind === 'assessment' &&
        entered.kinds?.[kind] === undefined &&
        !has(entered.achievements, step.achievement)
      )
    }
    case 'associate':
      return false
    case 'hire':
      return entered.hire === undefined
    case 'figure':
      return !has(entered.metrics, step.metric)
    case 'fact':
      return !has(entered.attestations, step.attestation)
  }
}
