import { Warning } from '../kit/glyphs.tsx'
import type { AmbiguousDay, DayOrder } from '../../engine/tables/index.ts'
import type { TableProps } from './parts.ts'

const orders = ['day-first', 'month-first', 'year-first'] as const
const readings = { 'day-first': 'dayFirst', 'month-first': 'monthFirst', 'year-first': 'yearFirst' } as const

/** The orders that make different days of the text; without one, day or month may come first. */
function ordersFor(ambiguous: AmbiguousDay | null): readonly DayOrder[] {
  if (!ambiguous) return ['day-first', 'month-first']
  const { dayFirst, monthFirst } = ambiguous
  return orders.filter(
    (order) => ambiguous[readings[order]] && (order !== 'month-first' || dayFirst !== monthFirst),
  )
}

interface DayOrderProps extends TableProps {
  readonly isChecked: boolean
}

/** Whether the day or the month comes first: told where the table settles it, asked where it doesn't. */
export function DayOrderChoice({ importing, words, table, isChecked }: DayOrderProps) {
  const { guess, said } = table
  const chosen = said.order
  const { order, ambiguous } = guess
  if (order === 'either') return null
  if (order !== null) return <p class="quiet">{words.orderSettled[order]}</p>
  return (
    <fieldset class="import-question">
      <legend>{words.order}</legend>
      {!ambiguous && <p class="hint">{words.orderMixed}</p>}
      {ordersFor(ambiguous).map((one) => (
        <label class="check" key={one}>
          <input
            type="radio"
            name="import/order"
            checked={chosen === one}
            onChange={() => importing.setOrder(one)}
          />
          <span>
            {words.orders[one]}
            {ambiguous && <>: {words.orderExample(ambiguous.text, ambiguous[readings[one]]!)}</>}
          </span>
        </label>
      ))}
      {isChecked && !chosen && (
        <p class="problem" role="alert">
          <Warning /> {words.orderNeeded}
        </p>
      )}
    </fieldset>
  )
}
