/** Plans that keep within a budget. */
import type { Constraint, Terms } from './integer-program.ts'
import { costAt, type Model } from './model.ts'

/** What a plan may take in all. */
export interface BudgetUnits {
  /** In smallest units. */
  readonly cost?: number
  readonly exams?: number
}

/** Adds the bounds of the budget to the model. */
export function withinBudget({ cost, exams }: BudgetUnits, model: Model): Model {
  const counted: Terms = model.variables.flatMap(({ meaning }, at): [number, number][] =>
    meaning.code === 'pattern' && meaning.pattern.exams > 0 ? [[at, meaning.pattern.exams]] : [],
  )
  const bounds: Constraint[] = [
    ...(cost === undefined ? [] : [{ terms: model.objectives[costAt].terms, atMost: cost }]),
    ...(exams === undefined ? [] : [{ terms: counted, atMost: exams }]),
  ].filter(({ terms }) => terms.length > 0)
  return { ...model, constraints: [...model.constraints, ...bounds] }
}
