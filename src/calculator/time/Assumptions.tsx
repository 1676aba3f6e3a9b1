import { useStore } from '@nanostores/preact'
import type { AssumedMonths, Assumption } from '../../engine/timeline/index.ts'
import { useNames } from '../workspace/context.ts'
import { Segments } from '../kit/fields/Segments.tsx'
import { useTime } from './context.ts'

const assumptions: readonly Assumption[] = ['nothing-more', 'last-value-continues', 'average-continues']

/** What is taken for the months after the last one entered: chosen, and said with its amounts. */
export function Assumptions({ assumed }: { assumed: readonly AssumedMonths[] }) {
  const { time, words } = useTime()
  const names = useNames()
  const chosen = useStore(time.$assumption)
  if (assumed.length === 0) return null
  return (
    <div class="assumptions">
      <Segments
        name="assumption"
        legend={words.assumption}
        options={assumptions.map((assumption) => [assumption, words.assumptions[assumption]])}
        chosen={chosen}
        choose={time.assume}
      />
      <ul class="assumed">
        {assumed.map(({ metric, last, amount }) => (
          <li key={metric}>{words.assumed(names.metric(metric), last, names.amount(metric, amount))}</li>
        ))}
        {chosen !== 'nothing-more' && <li>{words.assumedElsewhere}</li>}
      </ul>
    </div>
  )
}
