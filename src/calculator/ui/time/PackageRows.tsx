import { useStore } from '@nanostores/preact'
import type { Timeline } from '../../../eligibility/timeline.ts'
import { extentOf, placeOf } from '../../model/time/scale.ts'
import { yearDays } from '../../model/time/year.ts'
import { useMessages } from '../context.ts'
import { Backdrop, percent } from './Backdrop.tsx'
import { useTime } from './context.ts'
import { YearShape } from './signs.tsx'

/** What can be bought, and the package that was: its year, its window, and the days around them. */
export function PackageRows({ timeline }: { timeline: Timeline }) {
  const { reasons } = useMessages()
  const { time, words } = useTime()
  const renewal = useStore(time.$forecast)?.renewal
  const year = renewal && extentOf(timeline, renewal.year)
  const window = renewal && extentOf(timeline, renewal.window)
  return (
    <div class="chart-line package-line">
      <h4>{words.package}</h4>
      <ul class="track-names">
        <li>{words.purchasable}</li>
        {renewal && <li>{reasons.levels[renewal.level]}</li>}
      </ul>
      <svg class="chart-svg" width="100%" height={renewal ? 56 : 30} aria-hidden="true">
        <Backdrop drawn={timeline} />
        {timeline.membership.map((span) => {
          const { x, width } = extentOf(timeline, span)!
          const { purchasable } = span
          return (
            <rect
              key={span.from}
              class={`band ${purchasable ? `met ${purchasable}` : 'unmet'}`}
              x={percent(x)}
              width={percent(width)}
              y={purchasable ? 9 : 14}
              height={purchasable ? 12 : 2}
            />
          )
        })}
        {year && (
          <rect class="band year" x={percent(year.x)} width={percent(year.width)} y="35" height="12" />
        )}
        {window && (
          <rect class="band window" x={percent(window.x)} width={percent(window.width)} y="37" height="8" />
        )}
        {renewal &&
          yearDays(renewal).map(({ event, from }) => {
            const x = event === 'window' ? null : placeOf(timeline, from)
            return (
              x !== null && (
                <svg key={`${event}/${from}`} x={percent(x)} y="41" overflow="visible">
                  <YearShape event={event} />
                </svg>
              )
            )
          })}
      </svg>
    </div>
  )
}
