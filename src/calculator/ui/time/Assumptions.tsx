import { useStore } from '@nanostores/preact'
import type { AssumedMonths, Assumption } from '../../../eligibility/assumed-months.ts'
import { useNames } from '../context.ts'
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
      <fieldset class="field choice">
        <legend>{words.assumption}</legend>
        <span class="segments">
          {assumptions.map((assumption) => (
            <label key={assumption}>
              <input
                type="radio"
                name="assumption"
                checked={assumption === chosen}
                onChange={() => time.assume(assumption)}
              />
              <span>{words.assumptions[assumption]}</span>
            </label>
          ))}
        </span>
      </fieldset>
      <ul class="assumed">
        {assumed.map(({ metric, last, amount }) => (
          <li key={metric}>{words.assumed(names.metric(metric), last, names.amount(metric, amount))}</li>
        ))}
        {chosen !== 'nothing-more' && <li>{words.assumedElsewhere}</li>}
      </ul>
    </div>
  )
}
