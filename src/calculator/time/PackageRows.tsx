import { useStore } from '@nanostores/preact'
import type { PackageSpan, Timeline } from '../../engine/timeline/index.ts'
import type { Span } from '../../engine/calendar/index.ts'
import type { Level } from '../../engine/program/index.ts'
import { extentOf } from './scale.ts'
import { useMessages } from '../kit/context.ts'
import { percent } from '../kit/percent.ts'
import { Backdrop } from './Backdrop.tsx'
import { useTime } from './context.ts'
import { Stretch } from './chart-parts.tsx'
import { YearMarks } from './YearMarks.tsx'

interface NamedBandProps {
  readonly drawn: Span
  readonly span: Span
  readonly level: Level
  readonly className: string
  readonly y: number
}
/** A band with the name of its level, as far as there is room. */
function NamedBand({ drawn, span, level, className, y }: NamedBandProps) {
  const { reasons } = useMessages()
  const extent = extentOf(drawn, span)
  if (!extent) return null
  return (
    <svg class="named-band" x={percent(extent.x)} width={percent(extent.width)} y={y} height="16">
      <rect class={`band ${className}`} width="100%" height="100%" />
      <text x="8" y="12">
        {reasons.levels[level]}
      </text>
    </svg>
  )
}

function Purchasable({ drawn, span }: { drawn: Span; span: PackageSpan }) {
  const { purchasable } = span
  if (!purchasable) return <Stretch drawn={drawn} span={span} className="band unmet" y={14} height={2} />
  return <NamedBand drawn={drawn} span={span} level={purchasable} className={`met ${purchasable}`} y={7} />
}

/** What can be bought, and the package that was: its year, its window, and the days around them. */
export function PackageRows({ timeline }: { timeline: Timeline }) {
  const { time, words } = useTime()
  const renewal = useStore(time.$forecast)?.renewal
  const bought = renewal && { from: renewal.year.from, until: renewal.nextAnniversary ?? renewal.anniversary }
  const shown = bought && extentOf(timeline, bought) ? renewal : null
  return (
    <div class="chart-line">
      <h4>{words.package}</h4>
      <ul class="track-names">
        <li>{words.purchasable}</li>
        {shown && <li>{words.bought}</li>}
      </ul>
      <svg class="chart-svg" width="100%" height={shown ? 60 : 30} aria-hidden="true">
        <Backdrop drawn={timeline} />
        {timeline.membership.map((span) => (
          <Purchasable key={span.from} drawn={timeline} span={span} />
        ))}
        {shown && (
          <>
            <NamedBand drawn={timeline} span={shown.year} level={shown.level} className="year" y={35} />
            {shown.window && (
              <Stretch drawn={timeline} span={shown.window} className="band window" y={37} height={12} />
            )}
            <YearMarks renewal={shown} drawn={timeline} y={43} />
          </>
        )}
      </svg>
    </div>
  )
}
