import { useStore } from '@nanostores/preact'
import { addDays } from '../../../calendar/index.ts'
import type { Span } from '../../../eligibility/types.ts'
import { extentOf, placeOf } from '../../model/time/scale.ts'
import { useCalculator } from '../context.ts'
import { useTime } from './context.ts'

/** A share of the width, as SVG wants it. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

const firstDay = '0001-01-01'
const lastDay = '9999-12-31'

function Zone({ drawn, span, className }: { drawn: Span; span: Span; className: string }) {
  const extent = extentOf(drawn, span)
  if (!extent) return null
  return <rect class={className} x={percent(extent.x)} width={percent(extent.width)} y="0" height="100%" />
}

function Line({ drawn, on, className }: { drawn: Span; on: string; className: string }) {
  const x = placeOf(drawn, on)
  if (x === null) return null
  return <line class={className} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
}

/** What stands behind each row: the days without these rules, the renewal window, the edition, the day of judgement. */
export function Backdrop({ drawn }: { drawn: Span }) {
  const { program, day } = useCalculator()
  const { time } = useTime()
  const renewal = useStore(time.$forecast)?.renewal
  const on = useStore(day.$day)
  return (
    <>
      <Zone
        drawn={drawn}
        span={{ from: firstDay, until: addDays(program.published, -1) }}
        className="zone-outside"
      />
      <Zone
        drawn={drawn}
        span={{ from: addDays(program.retired, 1), until: lastDay }}
        className="zone-outside"
      />
      {renewal && <Zone drawn={drawn} span={renewal.window} className="zone-window" />}
      {renewal && <Line drawn={drawn} on={renewal.anniversary} className="line-anniversary" />}
      <Line drawn={drawn} on={program.published} className="line-edition" />
      <Line drawn={drawn} on={on} className="line-day" />
    </>
  )
}
