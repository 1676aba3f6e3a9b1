/** What every part of the view over time may ask for. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { time } from '../../../messages/en/time.ts'
import type { Time } from '../../stores/time/time.ts'

export type Words = typeof time

interface Given {
  readonly time: Time
  readonly words: Words
}
export const TimeContext = createContext<Given | null>(null)

export function useTime(): Given {
  const given = useContext(TimeContext)
  if (!given) throw new Error('The parts of the view over time stand inside it.')
  return given
}
