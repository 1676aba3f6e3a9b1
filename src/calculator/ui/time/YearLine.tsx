import { useStore } from '@nanostores/preact'
import type { Renewal } from '../../../eligibility/renewal.ts'
import { extentOf, placeOf } from '../../model/time/scale.ts'
import { yearDays, yearDrawn } from '../../model/time/year.ts'
import { useCalculator } from '../context.ts'
import { percent } from './Backdrop.tsx'
import { useTime } from './context.ts'
import { YearShape } from './signs.tsx'

/** The subscription year and its renewal on a line, true to scale. */
export function YearLine({ renewal }: { renewal: Renewal }) {
  const { day } = useCalculator()
  const { words } = useTime()
  const drawn = yearDrawn(renewal)
  const year = extentOf(drawn, renewal.year)!
  const window = extentOf(drawn, renewal.window)!
  const on = placeOf(drawn, useStore(day.$day))
  return (
    <svg class="year-line" width="100%" height="40" role="img" aria-label={words.subscriptionYear}>
      <line class="year-axis" x1="0" x2="100%" y1="20" y2="20" />
      <rect class="band year" x={percent(year.x)} width={percent(year.width)} y="14" height="12" />
      <rect class="band window" x={percent(window.x)} width={percent(window.width)} y="14" height="12" />
      {on !== null && <line class="line-day" x1={percent(on)} x2={percent(on)} y1="2" y2="38" />}
      {yearDays(renewal).map(({ event, from }) => {
        const x = event === 'window' ? null : placeOf(drawn, from)
        return (
          x !== null && (
            <svg key={`${event}/${from}`} x={percent(x)} y="20" overflow="visible">
              <YearShape event={event} />
            </svg>
          )
        )
      })}
    </svg>
  )
}
