/** What every part of the view over time may ask for. */
import type { time } from './messages/en.ts'
import type { TimeStore } from './over-time.ts'
import { createContextHook } from '../kit/context.ts'

export type TimeWords = typeof time

interface Given {
  readonly time: TimeStore
  readonly words: TimeWords
}
export const [TimeContext, useTime] = createContextHook<Given>(
  'The parts of the view over time stand inside it.',
)
