/** What every part of the performance figures may ask for. */
import type { figures } from '../../../messages/en/figures.ts'
import type { Months } from '../../stores/months.ts'
import { createShared } from '../shared.ts'

export type Words = typeof figures

interface Given {
  readonly months: Months
  readonly words: Words
}
export const [FiguresContext, useFigures] = createShared<Given>(
  'The parts of the performance figures stand inside them.',
)
