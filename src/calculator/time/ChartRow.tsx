import type { Span } from '../../engine/calendar/index.ts'
import { positionOf } from './scale.ts'
import type { LevelTurn, CompetencyTracks, Track } from './status-changes.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Backdrop } from './Backdrop.tsx'
import { Card } from './Card.tsx'
import { At, Stretch } from './chart-parts.tsx'
import { unclear } from './Hatch.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { ChartMarks } from './useMarks.ts'

/** Pixels of one level, and around them. */
const trackHeight = 26
const padding = 4

const heights = { met: 12, unclear: 12, unmet: 2 }

function Bands({ track, drawn, middle }: { track: Track; drawn: Span; middle: number }) {
  return (
    <>
      {track.spans.map((span) => (
        <Stretch
          key={span.from}
          drawn={drawn}
          span={span}
          className={`band ${span.status} ${track.level}`}
          fill={span.status === 'unclear' ? unclear : undefined}
          y={middle - heights[span.status] / 2}
          height={heights[span.status]}
        />
      ))}
    </>
  )
}

/** A competency: each level as bands, each change as a mark; the change that is looked at with its causes. */
export function ChartRow({ row, drawn, marks }: { row: CompetencyTracks; drawn: Span; marks: ChartMarks }) {
  const { reasons } = useMessages()
  const names = useNames()
  const { competency, tracks } = row
  const turns = tracks.flatMap(({ turns }) => turns)
  const shown = turns.find(({ id }) => id === marks.shown)
  const middleOf = (turn: LevelTurn) =>
    padding + trackHeight * (tracks.findIndex(({ level }) => level === turn.level) + 0.5)
  return (
    <div class="chart-line" onMouseLeave={marks.leave}>
      <h4>{names.competency(competency)}</h4>
      <ul class="track-names">
        {tracks.map(({ level }) => (
          <li key={level}>{reasons.levels[level]}</li>
        ))}
      </ul>
      <div class="track-bands">
        <svg class="chart-svg" width="100%" height={trackHeight * tracks.length + 2 * padding}>
          <Backdrop drawn={drawn} />
          {tracks.map((track, at) => (
            <Bands
              key={track.level}
              track={track}
              drawn={drawn}
              middle={padding + trackHeight * (at + 0.5)}
            />
          ))}
          {turns.map((turn) => (
            <At key={turn.id} drawn={drawn} on={turn.on} y={middleOf(turn)}>
              <ChangeMark turn={turn} marks={marks} />
            </At>
          ))}
        </svg>
        {shown && <Card turn={shown} at={positionOf(drawn, shown.on)!} />}
      </div>
    </div>
  )
}
