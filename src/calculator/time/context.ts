/** What every part of the view over time may ask for. */
import type { time } from './messages/en.ts'
import type { Time } from './over-time.ts'
import { createContextHook } from '../kit/context.ts'

export type Words = typeof time

interface Given {
  readonly time: Time
  readonly words: Words
}
export const [TimeContext, useTime] = createContextHook<Given>(
  'The parts of the view over time stand inside it.',
)
