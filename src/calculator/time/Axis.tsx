import type { Span } from '../../engine/calendar/index.ts'
import { ticksOf, type Tick } from './scale.ts'
import { percent } from '../kit/percent.ts'
import { useTime } from './context.ts'

/** How much room the label of a month asks for: fewer months are named where there is less. */
const roomOf = ({ isYear, isHalf, isQuarter }: Tick): string =>
  isYear ? 'year' : isHalf ? 'half' : isQuarter ? 'quarter' : 'month'

/** The months, named as far as there is room. */
export function Axis({ drawn }: { drawn: Span }) {
  const { words } = useTime()
  return (
    <div class="chart-line axis-line" aria-hidden="true">
      <svg class="chart-svg axis" width="100%" height="34">
        {ticksOf(drawn).map((tick) => (
          <g key={tick.on} class={`tick ${roomOf(tick)}`}>
            <line x1={percent(tick.x)} x2={percent(tick.x)} y1={tick.isQuarter ? 26 : 30} y2="34" />
            {tick.isQuarter && tick.x < 0.98 && (
              <text x={percent(tick.x)} y="22">
                {words.shortMonth(tick.on)}
              </text>
            )}
            {tick.isYear && tick.x < 0.96 && (
              <text class="tick-year" x={percent(tick.x)} y="9">
                {tick.on.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
