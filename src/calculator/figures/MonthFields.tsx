import { useState } from 'preact/hooks'
import type { MetricId } from '../../engine/program/index.ts'
import { readAmount, writeAmount } from '../kit/drafts/amount.ts'
import { readColumn } from '../kit/drafts/column.ts'
import type { MonthRow } from './month-rows.ts'
import { monthField } from './months.ts'
import { useMessages } from '../kit/context.ts'
import { TextField } from '../kit/fields/TextField.tsx'
import { useFigures } from './context.ts'
import { useFocus } from '../kit/focus.ts'

/** A field for every month. A column that is pasted into one fills it and those after it. */
export function MonthFields({ metric, rows }: { metric: MetricId; rows: readonly MonthRow[] }) {
  const { format, language } = useMessages()
  const { months, words } = useFigures()
  const [left, setLeft] = useState(0)
  const focus = useFocus()

  function paste(event: ClipboardEvent) {
    const cells = readColumn(event.clipboardData?.getData('text/plain') ?? '')
    const { id } = event.target as HTMLElement
    const from = rows.findIndex(({ month }) => monthField(metric, month) === id)
    if (!cells || from < 0) return
    event.preventDefault()
    const followers = rows.slice(from).map(({ month }) => month)
    const filled = months.fill(metric, followers, cells, language)
    setLeft(cells.length - filled)
    focus.lead(monthField(metric, followers[filled - 1]!))
  }

  return (
    <>
      <p class="hint">{words.pasteHint}</p>
      <div class="month-fields" role="group" aria-labelledby={`figure/${metric}/label`} onPaste={paste}>
        {rows.map(({ month, amount }) => (
          <TextField
            key={month}
            id={monthField(metric, month)}
            label={format.month(month)}
            numeric
            value={amount ?? undefined}
            read={(text) => readAmount(text, language)}
            write={(value) => writeAmount(value, language)}
            commit={(value) => months.setMonth(metric, month, value)}
          />
        ))}
      </div>
      <p class="left-out" role="status">
        {left > 0 && words.tooMany(left)}
      </p>
    </>
  )
}
