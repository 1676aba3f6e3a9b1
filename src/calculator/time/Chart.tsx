import { useMemo } from 'preact/hooks'
import type { Timeline } from '../../engine/timeline/index.ts'
import { daysOfChanges, type CompetencyTracks } from './status-changes.ts'
import { Axis } from './Axis.tsx'
import { ChartRow } from './ChartRow.tsx'
import { useTime } from './context.ts'
import { DaySlider } from './DaySlider.tsx'
import { Hatch } from './Hatch.tsx'
import { Legend } from './Legend.tsx'
import { PackageRows } from './PackageRows.tsx'
import { useMarks } from './useMarks.ts'

/** The levels as bands over the days, with every change as a mark. */
export function Chart({ timeline, rows }: { timeline: Timeline; rows: readonly CompetencyTracks[] }) {
  const { words } = useTime()
  const { chart, move, ...marks } = useMarks(rows)
  const changes = useMemo(() => daysOfChanges(rows).map(({ on }) => on), [rows])
  return (
    <figure class="chart" aria-labelledby="over-time">
      <Hatch />
      <DaySlider drawn={timeline} changes={changes} />
      <Axis drawn={timeline} />
      <PackageRows timeline={timeline} />
      <div ref={chart} role="group" aria-label={words.changeMarks} onKeyDown={move}>
        {rows.map((row) => (
          <ChartRow key={row.competency} row={row} drawn={timeline} marks={marks} />
        ))}
      </div>
      <figcaption>
        {words.caption}
        <Legend />
      </figcaption>
    </figure>
  )
}
