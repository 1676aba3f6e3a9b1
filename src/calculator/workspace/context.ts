/** What every component may ask for: the calculator that it stands in, and the names of its people and rules. */
import { createContextHook } from '../kit/context.ts'
import type { Names } from '../../language/reasons.ts'
import type { Calculator } from './calculator.ts'

export const [CalculatorContext, useCalculator] = createContextHook<Calculator>(
  'The calculator’s components stand inside its context.',
)
export const [NamesContext, useNames] = createContextHook<Names>(
  'Names are known inside the calculator only.',
)
