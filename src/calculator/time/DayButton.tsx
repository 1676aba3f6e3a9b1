import type { IsoDate } from '../../engine/calendar/index.ts'
import { useMessages } from '../kit/context.ts'
import { useTime } from './context.ts'

/** A day that can be made the day of judgement. */
export function DayButton({ on }: { on: IsoDate }) {
  const { format } = useMessages()
  const { time, words } = useTime()
  return (
    <button type="button" class="day-button" title={words.judgeHere(on)} onClick={() => time.moveTo(on)}>
      <time dateTime={on}>{format.day(on)}</time>
    </button>
  )
}
