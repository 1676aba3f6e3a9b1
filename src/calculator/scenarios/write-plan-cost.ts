import type { Scenario } from '../../engine/profile/index.ts'
import type { Messages } from '../kit/messages.ts'
import type { ScenarioWords } from './words.ts'

/** What the plan costs that a scenario came from, in its unit. */
export function writePlanCost(
  { cost, unit }: NonNullable<Scenario['plan']>,
  words: ScenarioWords,
  { format, units }: Pick<Messages, 'format' | 'units'>,
): string {
  return unit === 'dollars' ? format.amount(cost, 'usd', units) : words.costs[unit](cost)
}
