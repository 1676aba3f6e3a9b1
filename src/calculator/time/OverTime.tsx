import { useStore } from '@nanostores/preact'
import { useMemo, useState } from 'preact/hooks'
import type { Timeline } from '../../engine/timeline/index.ts'
import { isTelling, tracksOf } from './status-changes.ts'
import { loadEditions } from '../editions/index.ts'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useCalculator } from '../workspace/context.ts'
import { Assumptions } from './Assumptions.tsx'
import { Changes } from './Changes.tsx'
import { Chart } from './Chart.tsx'
import { useTime } from './context.ts'
import { Holds } from './Holds.tsx'

/** What has to be known of the rules on the days drawn. */
function Outside({ timeline }: { timeline: Timeline }) {
  const { program } = useCalculator()
  const { later } = useMessages()
  const { words } = useTime()
  return (
    <>
      <LazyWithMessages part={loadEditions} words={later.editions}>
        {({ RulesInTime }, words) => <RulesInTime words={words} />}
      </LazyWithMessages>
      {timeline.until > program.retired && <p class="outside">{words.afterProgramme(program.retired)}</p>}
    </>
  )
}

export function OverTime({ timeline }: { timeline: Timeline }) {
  const { time, words } = useTime()
  const rows = useMemo(() => tracksOf(timeline), [timeline])
  const telling = useMemo(() => rows.filter(isTelling), [rows])
  const [isWhole, setWhole] = useState(false)
  const isOffCentre = useStore(time.$isOffCentre)
  return (
    <section class="over-time" aria-labelledby="over-time">
      <div class="time-head">
        <h3 id="over-time">{words.heading}</h3>
        <p class="quiet">{words.shown(timeline.from, timeline.until)}</p>
        {isOffCentre && (
          <button type="button" class="button small" onClick={time.recentre}>
            {words.recentre}
          </button>
        )}
      </div>
      <Assumptions assumed={timeline.assumed} />
      <Holds timeline={timeline} rows={rows} />
      <Chart timeline={timeline} rows={isWhole ? rows : telling} />
      {telling.length === 0 && <p class="quiet">{words.nothing}</p>}
      <Outside timeline={timeline} />
      {telling.length < rows.length && (
        <button type="button" class="button small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showTelling : words.showAll(rows.length)}
        </button>
      )}
      <Changes rows={rows} />
    </section>
  )
}
