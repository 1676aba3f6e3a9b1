import type { Format } from '../../language/format.ts'
import type { Plan, Step } from '../../engine/planning/index.ts'
import type { PlanWords } from './context.ts'

/** "3 new achievements by 2 people, 1 figure to reach". */
export function summaryOf({ steps }: Plan, words: PlanWords, { all }: Format): string {
  const count = (code: Step['code']) => steps.filter((step) => step.code === code).length
  const takers = new Set(steps.flatMap((step) => (step.code === 'take' ? [step.person] : [])))
  const [taken, associated, hired] = [count('take'), count('associate'), count('hire')]
  const [figures, facts] = [count('figure'), count('fact')]
  const parts = [
    taken > 0 && words.summary(taken, takers.size),
    associated > 0 && words.associate(associated),
    hired > 0 && words.hired(hired),
    figures > 0 && words.grow(figures),
    facts > 0 && words.confirm(facts),
  ]
  return all(parts.filter((part) => typeof part === 'string'))
}
