import { useStore } from '@nanostores/preact'
import { addDays, type Span } from '../../engine/calendar/index.ts'
import { timeOf } from '../../engine/editions/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { useTime } from './context.ts'
import { DayLine, Stretch } from './chart-parts.tsx'

const firstDay = '0001-01-01'
const lastDay = '9999-12-31'

/** What stands behind each row: the days without these rules, the renewal window, the edition, the day of judgement. */
export function Backdrop({ drawn }: { drawn: Span }) {
  const { program, day, history } = useCalculator()
  const { time } = useTime()
  const renewal = useStore(time.$forecast)?.renewal
  const on = useStore(day.$day)
  const { from, until } = timeOf(program)
  const before = { from: firstDay, until: addDays(from, -1) }
  const isOther = useStore(history.$workspace).edition !== undefined
  const after = { from: addDays(isOther ? until : program.retired, 1), until: lastDay }
  return (
    <>
      <Stretch drawn={drawn} span={before} className="zone-outside" />
      <Stretch drawn={drawn} span={after} className="zone-outside" />
      {renewal && (
        <>
          {renewal.window && <Stretch drawn={drawn} span={renewal.window} className="zone-window" />}
          <DayLine drawn={drawn} on={renewal.anniversary} className="line-anniversary" />
        </>
      )}
      <DayLine drawn={drawn} on={program.published} className="line-edition" />
      <DayLine drawn={drawn} on={on} className="line-day" />
    </>
  )
}
