import type { MetricId } from '../../../program/types.ts'
import type { MonthRow } from '../../model/months.ts'
import { useMessages, useNames } from '../context.ts'
import { useFigures } from './context.ts'

/** What is drawn, for those who would rather read it. */
export function MonthsTable({ metric, rows }: { metric: MetricId; rows: readonly MonthRow[] }) {
  const { format } = useMessages()
  const { words } = useFigures()
  const names = useNames()
  const shown = (amount: number | null) => (amount === null ? '–' : names.figure(metric, amount))
  return (
    <details>
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" class="numeric">
              {words.amount}
            </th>
            <th scope="col" class="numeric">
              {words.twelveMonths}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, amount, sum }) => (
            <tr key={month}>
              <th scope="row">{format.month(month)}</th>
              <td class="numeric">{shown(amount)}</td>
              <td class="numeric">{shown(sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
