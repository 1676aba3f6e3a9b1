/** What every part of the performance figures may ask for. */
import type { figures } from './messages/en.ts'
import type { Months } from './months.ts'
import { createContextHook } from '../kit/context.ts'

export type FiguresWords = typeof figures

interface Given {
  readonly months: Months
  readonly words: FiguresWords
}
export const [FiguresContext, useFigures] = createContextHook<Given>(
  'The parts of the performance figures stand inside them.',
)
