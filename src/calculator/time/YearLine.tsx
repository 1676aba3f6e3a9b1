import { useStore } from '@nanostores/preact'
import type { Renewal } from '../../engine/timeline/index.ts'
import { yearDrawn } from './year.ts'
import { useCalculator } from '../workspace/context.ts'
import { useTime } from './context.ts'
import { DayLine, Stretch } from './chart-parts.tsx'
import { YearMarks } from './YearMarks.tsx'

/** The subscription year and its renewal on a line, true to scale. */
export function YearLine({ renewal }: { renewal: Renewal }) {
  const { day } = useCalculator()
  const { words } = useTime()
  const drawn = yearDrawn(renewal)
  const on = useStore(day.$day)
  return (
    <svg class="year-line" width="100%" height="40" role="img" aria-label={words.subscriptionYear}>
      <line class="year-axis" x1="0" x2="100%" y1="20" y2="20" />
      <Stretch drawn={drawn} span={renewal.year} className="band year" y={14} height={12} />
      {renewal.window && (
        <Stretch drawn={drawn} span={renewal.window} className="band window" y={14} height={12} />
      )}
      <DayLine drawn={drawn} on={on} className="line-day" />
      <YearMarks renewal={renewal} drawn={drawn} y={20} />
    </svg>
  )
}
