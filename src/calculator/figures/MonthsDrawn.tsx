import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { MetricId } from '../../engine/program/index.ts'
import { thresholdsIn, type MetricUse } from './metrics.ts'
import { drawMonths } from './months-drawn.ts'
import type { MonthRow } from './month-rows.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { percent } from '../kit/percent.ts'
import { useFigures } from './context.ts'

const height = 168
const labelDistance = 16

interface MonthsDrawnProps {
  readonly metric: MetricId
  readonly uses: readonly MetricUse[]
  readonly rows: readonly MonthRow[]
}

/** The months as bars, the sum of twelve as a stepped line, and the thresholds of the market. */
export function MonthsDrawn({ metric, uses, rows }: MonthsDrawnProps) {
  const { organization } = useCalculator()
  const { format, reasons } = useMessages()
  const { words } = useFigures()
  const names = useNames()
  const { market } = useStore(organization.$organization)
  const { bars, steps, lines } = useMemo(
    () => drawMonths(rows, thresholdsIn(uses, market), height, labelDistance),
    [rows, uses, market],
  )
  return (
    <figure class="months-drawn">
      <svg width="100%" height={height} role="img" aria-label={words.drawing}>
        <line class="months-ground" x1="0" x2="100%" y1={height} y2={height} />
        {bars.map(({ x, width, y, height: barHeight }) => (
          <rect key={x} class="month-bar" x={percent(x)} width={percent(width)} y={y} height={barHeight} />
        ))}
        {lines.map(({ level, amount, y, labelY }) => (
          <g key={`${level} ${amount}`} class={`months-threshold ${level}`}>
            <line x1="0" x2="100%" y1={y} y2={y} />
            <text x="100%" y={labelY} dx="6" dy="0.35em">
              {reasons.levels[level]} {names.figure(metric, amount)}
            </text>
          </g>
        ))}
        {steps.map(({ x1, x2, y1, y2 }, index) => (
          <line key={index} class="months-sum" x1={percent(x1)} x2={percent(x2)} y1={y1} y2={y2} />
        ))}
      </svg>
      <p class="months-axis" aria-hidden="true">
        <span>{format.month(rows[0]!.month)}</span>
        <span>{format.month(rows.at(-1)!.month)}</span>
      </p>
      <figcaption>{words.caption}</figcaption>
    </figure>
  )
}
