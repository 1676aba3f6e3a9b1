import { useStore } from '@nanostores/preact'
import type { PackageSpan, Timeline } from '../../../eligibility/timeline.ts'
import { extentOf } from '../../model/time/scale.ts'
import { useMessages } from '../context.ts'
import { Backdrop } from './Backdrop.tsx'
import { useTime } from './context.ts'
import { percent, Stretch } from './drawn.tsx'
import { YearMarks } from './YearMarks.tsx'

/** The highest package that can be bought, with its name where there is room. */
function Purchasable({ timeline, span }: { timeline: Timeline; span: PackageSpan }) {
  const { reasons } = useMessages()
  const { purchasable } = span
  if (!purchasable) return <Stretch drawn={timeline} span={span} className="band unmet" y={14} height={2} />
  const { x, width } = extentOf(timeline, span)!
  return (
    <svg class="purchasable" x={percent(x)} width={percent(width)} y="7" height="16">
      <rect class={`band met ${purchasable}`} width="100%" height="100%" />
      <text x="5" y="12">
        {reasons.levels[purchasable]}
      </text>
    </svg>
  )
}

/** What can be bought, and the package that was: its year, its window, and the days around them. */
export function PackageRows({ timeline }: { timeline: Timeline }) {
  const { reasons } = useMessages()
  const { time, words } = useTime()
  const renewal = useStore(time.$forecast)?.renewal
  return (
    <div class="chart-line package-line">
      <h4>{words.package}</h4>
      <ul class="track-names">
        <li>{words.purchasable}</li>
        {renewal && <li>{reasons.levels[renewal.level]}</li>}
      </ul>
      <svg class="chart-svg" width="100%" height={renewal ? 56 : 30} aria-hidden="true">
        <Backdrop drawn={timeline} />
        {timeline.membership.map((span) => (
          <Purchasable key={span.from} timeline={timeline} span={span} />
        ))}
        {renewal && (
          <>
            <Stretch drawn={timeline} span={renewal.year} className="band year" y={35} height={12} />
            <Stretch drawn={timeline} span={renewal.window} className="band window" y={37} height={8} />
            <YearMarks renewal={renewal} drawn={timeline} y={41} />
          </>
        )}
      </svg>
    </div>
  )
}
