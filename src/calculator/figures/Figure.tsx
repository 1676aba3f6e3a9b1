import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { MetricFigure, MonthAmount } from '../../engine/profile/index.ts'
import type { MetricId } from '../../engine/program/index.ts'
import { readAmount, writeAmount } from '../kit/drafts/amount.ts'
import type { MetricUse } from './metrics.ts'
import { monthsUpTo, shortSpan } from './month-rows.ts'
import { monthField } from './months.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { TextField } from '../kit/fields/TextField.tsx'
import { bringIntoView } from '../kit/bring-into-view.ts'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import { Associations } from './Associations.tsx'
import { ByMonth, type Chosen } from './ByMonth.tsx'
import { useFigures } from './context.ts'
import { Counts } from './Counts.tsx'
import { Thresholds } from './Thresholds.tsx'

const none: readonly MonthAmount[] = []

/** The figure as one number. */
function Total({ metric, total }: { metric: MetricId; total: number | undefined }) {
  const { organization, program } = useCalculator()
  const { language } = useMessages()
  const { words } = useFigures()
  const names = useNames()
  const { unit, period } = program.metrics[metric]!
  const id = `figure/${metric}`
  return (
    <TextField
      id={id}
      label={names.metric(metric)}
      hint={`${words.unitNames[unit]}, ${words.periods[period]}`}
      numeric
      value={total}
      read={(text) => readAmount(text, language)}
      write={(amount) => writeAmount(amount, language)}
      commit={(amount) => organization.setFigure(metric, amount, id)}
    />
  )
}

/** The way from one number to months; the focus goes on to the first of them. */
function EnterMonths({ metric, choose }: { metric: MetricId; choose: () => void }) {
  const { day } = useCalculator()
  const { words } = useFigures()
  const [first = ''] = monthsUpTo(useStore(day.$day), shortSpan)
  const part = useFocusFallback<HTMLDivElement>(monthField(metric, first))
  return (
    <div class="enter-months" ref={part}>
      <button type="button" class="button quiet-button small" onClick={choose}>
        {words.enterMonths}
      </button>
    </div>
  )
}

/** A figure that is not there is entered the way it was last. */
function useIsByMonth(figure: MetricFigure | undefined) {
  const [wasByMonth, setByMonth] = useState(false)
  const isByMonth = figure === undefined ? wasByMonth : typeof figure === 'object'
  useEffect(() => setByMonth(isByMonth), [isByMonth])
  return { isByMonth, setByMonth }
}

/** Takes the focus into the first field of a figure, which may be entered by months. */
const intoField = (part: HTMLElement) => {
  const input = part.querySelector('input')
  input?.focus()
  input?.select()
  bringIntoView(part, 'center')
}

/** The way back to the row that led here. */
function BackToRow({ metric }: { metric: MetricId }) {
  const { view } = useCalculator()
  const { words } = useFigures()
  const names = useNames()
  const led = useStore(view.$ledToFigure)
  if (led?.metric !== metric) return null
  return (
    <button type="button" class="button small back-to-row" onClick={() => view.goToRow(led.from)}>
      {words.backTo(names.competency(led.from))}
    </button>
  )
}

export function Figure({ metric, uses }: { metric: MetricId; uses: readonly MetricUse[] }) {
  const { organization, program } = useCalculator()
  const names = useNames()
  const { months } = useFigures()
  const figure = useStore(organization.$metrics)[metric]
  const { isByMonth, setByMonth } = useIsByMonth(figure)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { period, associations } = program.metrics[metric]!
  const choose = () => {
    setChosen({ total: typeof figure === 'number' ? figure : null })
    setByMonth(true)
    months.toMonths(metric)
  }
  const toTotal = () => {
    setChosen(null)
    setByMonth(false)
    months.toTotal(metric)
  }
  const entered = typeof figure === 'object' ? figure : none
  return (
    <div class="figure" ref={useFocusTarget<HTMLDivElement>(`figure/${metric}/part`, intoField)}>
      {isByMonth ? (
        <>
          <p class="field-label" id={`figure/${metric}/label`}>
            {names.metric(metric)}
          </p>
          {period === 'current' ? (
            <Counts metric={metric} counts={entered} />
          ) : (
            <ByMonth metric={metric} uses={uses} entered={entered} chosen={chosen} toTotal={toTotal} />
          )}
        </>
      ) : (
        <Total metric={metric} total={typeof figure === 'number' ? figure : undefined} />
      )}
      <Thresholds metric={metric} uses={uses} />
      {!isByMonth && period !== 'current' && <EnterMonths metric={metric} choose={choose} />}
      <Associations associations={associations} />
      <BackToRow metric={metric} />
    </div>
  )
}
