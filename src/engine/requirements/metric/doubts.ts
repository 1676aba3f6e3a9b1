import type { Market, Program } from '../../program/index.ts'
import type { RequiredFigure } from '../kind.ts'
import type { Doubt } from '../reading.ts'
import { onlyMarketOf } from './value.ts'

/**
 * Returns what is in doubt about a figure: its period, and the market for which its threshold is published.
 *
 * @param market where only the doubts in this market matter
 */
export function figureDoubts(
  { metric, atLeast }: RequiredFigure,
  program: Program,
  market?: Market,
): Doubt[] {
  const { otherPeriod } = program.metrics[metric]!
  const published = onlyMarketOf(atLeast)
  return [
    ...(otherPeriod ? [{ code: 'other-period', metric, period: otherPeriod } as const] : []),
    ...(published && published !== market ? [{ code: 'one-market', metric, published } as const] : []),
  ]
}
