/** What every part of the performance figures may ask for. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { figures } from '../../../messages/en/figures.ts'
import type { Months } from '../../stores/months.ts'

export type Words = typeof figures

interface Given {
  readonly months: Months
  readonly words: Words
}
export const FiguresContext = createContext<Given | null>(null)

export function useFigures(): Given {
  const given = useContext(FiguresContext)
  if (!given) throw new Error('The parts of the performance figures stand inside them.')
  return given
}
