import { useStore } from '@nanostores/preact'
import type { MonthAmount } from '../../engine/profile/index.ts'
import type { MetricId } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useFigures } from './context.ts'
import { MonthsTable } from './MonthsTable.tsx'

/** Counts that a file brought by months, of which only the latest bears on the day: they stay, or give way to it. */
export function Counts({ metric, counts }: { metric: MetricId; counts: readonly MonthAmount[] }) {
  const { result } = useCalculator()
  const { format } = useMessages()
  const { months, words } = useFigures()
  const names = useNames()
  const total = useStore(result.$metricValues)[metric]
  const part = useFocusFallback<HTMLDivElement>(`figure/${metric}`)
  return (
    <div class="months" ref={part}>
      <p class="months-total">{words.months(counts.length, names.amount(metric, total ?? 0))}</p>
      <MonthsTable
        summary={words.byMonth}
        columns={[words.amount]}
        rows={counts.map(({ month, amount }) => ({ month, cells: [format.number(amount)] }))}
      />
      <button type="button" class="button small" onClick={() => months.toTotal(metric)}>
        {words.useTotal}
      </button>
    </div>
  )
}
