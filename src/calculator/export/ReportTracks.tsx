import { percent } from '../kit/percent.ts'
import { DayLine, Stretch, ticksOf } from '../time/drawing.ts'
import type { DrawnDays, DrawnTrack } from './report-time.ts'

/** Pixels of one level. */
const height = 10
const heights = { met: 7, unclear: 6, unmet: 1 }
const hatch = 'report-hatch'

/** The years above the tracks, with the pattern for what is unclear. */
export function ReportAxis({ drawn }: { drawn: DrawnDays }) {
  return (
    <svg class="report-tracks" width="100%" height="13" aria-hidden="true">
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="1.6" height="4" />
      </pattern>
      {ticksOf(drawn)
        .filter(({ isQuarter }) => isQuarter)
        .map(({ on, x, isYear }) => (
          <g key={on}>
            <line class="tick" x1={percent(x)} x2={percent(x)} y1={isYear ? 0 : 9} y2="13" />
            {isYear && (
              <text x={percent(x)} dx="4" y="9">
                {on.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
    </svg>
  )
}

interface ReportTracksProps {
  readonly tracks: readonly DrawnTrack[]
  readonly drawn: DrawnDays
}
/** The levels of a row as bands over the days, one under the other; the row's text says the same. */
export function ReportTracks({ tracks, drawn }: ReportTracksProps) {
  return (
    <svg class="report-tracks" width="100%" height={height * tracks.length} aria-hidden="true">
      {tracks.map(({ level, spans }, at) =>
        spans.map((span) => (
          <Stretch
            key={`${level} ${span.from}`}
            drawn={drawn}
            span={span}
            className={`${span.status} ${level}`}
            fill={span.status === 'unclear' ? `url(#${hatch})` : undefined}
            y={height * (at + 0.5) - heights[span.status] / 2}
            height={heights[span.status]}
          />
        )),
      )}
      <DayLine drawn={drawn} on={drawn.on} className="on" />
      {drawn.anniversary && <DayLine drawn={drawn} on={drawn.anniversary} className="anniversary" />}
    </svg>
  )
}
