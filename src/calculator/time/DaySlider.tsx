import { useStore } from '@nanostores/preact'
import { addDays, addMonths, daysBetween, type IsoDate, type Span } from '../../engine/calendar/index.ts'
import { daysIn } from './scale.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { useTime } from './context.ts'

const months: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

interface StepButtonProps {
  readonly to: IsoDate | undefined
  readonly label: string
  readonly back: boolean
}
function StepButton({ to, label, back }: StepButtonProps) {
  const { time } = useTime()
  return (
    <button
      type="button"
      class={`icon-button ${back ? 'mirrored' : ''}`}
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && time.moveTo(to)}
    >
      <Chevron />
    </button>
  )
}

/** Moves the day of judgement over the days drawn: by the day, by the month with Page Up and Page Down, or by the changes. */
export function DaySlider({ drawn, changes }: { drawn: Span; changes: readonly IsoDate[] }) {
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
      <div class="slider-head">
        <label for="time/day">{words.slider}</label>
        <p aria-hidden="true">{format.day(on)}</p>
        <StepButton to={changes.findLast((change) => change < on)} label={words.earlier} back />
        <StepButton to={changes.find((change) => change > on)} label={words.later} back={false} />
      </div>
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
      <span id="time/day-hint" class="sr-only">
        {words.sliderHint}
      </span>
    </div>
  )
}
