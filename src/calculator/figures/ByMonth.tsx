import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MonthAmount } from '../../engine/profile/index.ts'
import type { MetricId } from '../../engine/program/index.ts'
import type { MetricUse } from './metrics.ts'
import { hiddenMonths, longSpan, monthsUpTo, shortSpan } from './month-rows.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { useFigures } from './context.ts'
import { MonthFields } from './MonthFields.tsx'
import { MonthsDrawn } from './MonthsDrawn.tsx'
import { MonthsTable } from './MonthsTable.tsx'

/** Months were just chosen, perhaps in place of a total. */
export interface Chosen {
  readonly total: number | null
}
interface ByMonthProps {
  readonly metric: MetricId
  readonly uses: readonly MetricUse[]
  readonly entered: readonly MonthAmount[]
  readonly chosen: Chosen | null
  readonly toTotal: () => void
}

/** The last twelve months, or twenty-four once an earlier one is entered or asked for. */
function useRows(metric: MetricId, entered: readonly MonthAmount[]) {
  const { day } = useCalculator()
  const { months } = useFigures()
  const on = useStore(day.$day)
  const long = monthsUpTo(on, longSpan)
  const earlier = new Set(long.slice(0, -shortSpan))
  const hasEarlier = entered.some(({ month }) => earlier.has(month))
  const [isLong, setLong] = useState(hasEarlier)
  // Fields don't go away while one empties them.
  useEffect(() => {
    if (hasEarlier) setLong(true)
  }, [hasEarlier])
  const isShownLong = isLong || hasEarlier
  const rows = useMemo(
    () => months.rows(metric, entered, monthsUpTo(on, isShownLong ? longSpan : shortSpan)),
    [months, metric, entered, on, isShownLong],
  )
  return { rows, isLong: isShownLong, showLong: () => setLong(true) }
}

/** A figure that is the sum of twelve months, by its months. */
export function ByMonth({ metric, uses, entered, chosen, toTotal }: ByMonthProps) {
  const { history } = useCalculator()
  const { words } = useFigures()
  const names = useNames()
  const { rows, isLong, showLong } = useRows(metric, entered)
  const part = useFocusFallback<HTMLDivElement>(`figure/${metric}`)
  const last = rows.at(-1)!
  const shown = (amount: number | null) => (amount === null ? '–' : names.figure(metric, amount))
  const isWhole = entered.length === 1 && entered[0]!.amount === chosen?.total
  const hidden = hiddenMonths(
    entered,
    rows.map(({ month }) => month),
  )
  return (
    <div class="months" ref={part}>
      {entered.length > 0 && (
        <p class="months-total">{words.sum(last.month, names.amount(metric, last.sum ?? 0))}</p>
      )}
      {entered.length > 0 && <MonthsDrawn metric={metric} uses={uses} rows={rows} />}
      {!history.isReadOnly && (
        <details open={chosen !== null}>
          <summary>{words.byMonth}</summary>
          {isWhole && <p class="notice">{words.wholeTotal(entered[0]!.month)}</p>}
          <MonthFields metric={metric} rows={rows} />
          {!isLong && (
            <button type="button" class="button small" onClick={showLong}>
              {words.longer}
            </button>
          )}
          {hidden && <p class="hint">{words.hidden(hidden.count, hidden.first, hidden.last)}</p>}
        </details>
      )}
      {entered.length > 0 && (
        <MonthsTable
          summary={words.asTable}
          columns={[words.amount, words.twelveMonths]}
          rows={rows.map(({ month, amount, sum }) => ({ month, cells: [shown(amount), shown(sum)] }))}
        />
      )}
      <button type="button" class="button small" onClick={toTotal}>
        {words.useTotal}
      </button>
    </div>
  )
}
