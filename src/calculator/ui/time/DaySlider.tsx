import { useStore } from '@nanostores/preact'
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../calendar/index.ts'
import type { Span } from '../../../eligibility/types.ts'
import { daysIn } from '../../model/time/scale.ts'
import { useCalculator, useMessages } from '../context.ts'
import { useTime } from './context.ts'

const months: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

/** Moves the day of judgement over the days drawn: by the day, or by the month with Page Up and Page Down. */
export function DaySlider({ drawn }: { drawn: Span }) {
  const { day } = useCalculator()
  const { format } = useMessages()
  const { time, words } = useTime()
  const on = useStore(day.$day)
  const within = (to: IsoDate) => (to < drawn.from ? drawn.from : to > drawn.until ? drawn.until : to)
  const byMonth = (event: KeyboardEvent) => {
    const step = months[event.key]
    if (step === undefined) return
    event.preventDefault()
    time.moveTo(within(addMonths(on, step)))
  }
  return (
    <div class="chart-line slider-line">
      <label for="time/day">
        {words.slider}
        <output for="time/day">{format.day(on)}</output>
      </label>
      <input
        id="time/day"
        type="range"
        min={0}
        max={daysIn(drawn) - 1}
        value={daysBetween(drawn.from, on)}
        aria-valuetext={format.day(on)}
        aria-describedby="time/day-hint"
        onInput={({ currentTarget }) => time.moveTo(addDays(drawn.from, currentTarget.valueAsNumber))}
        onKeyDown={byMonth}
      />
      <span id="time/day-hint" class="visually-hidden">
        {words.sliderHint}
      </span>
    </div>
  )
}
