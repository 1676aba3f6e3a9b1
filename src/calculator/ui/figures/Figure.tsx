import { useStore } from '@nanostores/preact'
import type { MonthAmount } from '../../../profile/types.ts'
import type { MetricId, Threshold } from '../../../program/types.ts'
import { readAmount, writeAmount } from '../../model/drafts/amount.ts'
import type { MetricUse } from '../../model/metrics.ts'
import { useCalculator, useMessages, useNames } from '../context.ts'
import { TextField } from '../fields/TextField.tsx'
import { useHandover } from '../frame/useHandover.ts'
import { Medal } from '../glyphs.tsx'

function Thresholds({ metric, uses }: { metric: MetricId; uses: readonly MetricUse[] }) {
  const { organization, program } = useCalculator()
  const { figures: words, language, reasons } = useMessages()
  const names = useNames()
  const { market } = useStore(organization.$organization)
  const inMarket = (atLeast: Threshold) => (typeof atLeast === 'number' ? atLeast : atLeast[market])
  const isOneWay = uses.length === 1
  return (
    <ul class="thresholds">
      {uses.map(({ competency, path, thresholds }) => (
        <li key={`${competency}/${path}`}>
          <span class="asked-by">
            {names.competency(competency)}
            {!isOneWay && `, ${program.competencies[competency]?.paths[path]?.name[language] ?? path}`}
          </span>
          {thresholds.map(({ level, atLeast }) => (
            <span key={level} class="threshold">
              <Medal level={level} />{' '}
              {words.threshold(reasons.levels[level], names.amountOf(metric, inMarket(atLeast)))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Figures that a file brought month by month: they stay as they are, or give way to a total. */
function Months({ metric, months }: { metric: MetricId; months: readonly MonthAmount[] }) {
  const { organization, result } = useCalculator()
  const { figures: words, format } = useMessages()
  const names = useNames()
  const total = useStore(result.$metricValues)[metric]
  const part = useHandover<HTMLDivElement>(`figure/${metric}`)
  return (
    <div class="months" ref={part}>
      <p class="months-total">{words.months(months.length, names.amount(metric, total ?? 0))}</p>
      <details>
        <summary>{words.byMonth}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" class="numeric">
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, amount }, index) => (
              <tr key={index}>
                <td>{format.month(month)}</td>
                <td class="numeric">{format.number(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <button type="button" class="button small" onClick={() => organization.setFigure(metric, total)}>
        {words.useTotal}
      </button>
    </div>
  )
}

export function Figure({ metric, uses }: { metric: MetricId; uses: readonly MetricUse[] }) {
  const { organization, program } = useCalculator()
  const { figures: words, language } = useMessages()
  const names = useNames()
  const figure = useStore(organization.$metrics)[metric]
  const definition = program.metrics[metric]
  if (!definition) return null
  const id = `figure/${metric}`
  const hint = `${words.unitNames[definition.unit]}, ${words.periods[definition.period]}`
  return (
    <div class="figure">
      {typeof figure === 'object' ? (
        <>
          <p class="label">{names.metric(metric)}</p>
          <Months metric={metric} months={figure} />
        </>
      ) : (
        <TextField
          id={id}
          label={names.metric(metric)}
          hint={hint}
          numeric
          value={figure}
          read={(text) => readAmount(text, language)}
          write={(amount) => writeAmount(amount, language)}
          commit={(amount) => organization.setFigure(metric, amount, id)}
        />
      )}
      <Thresholds metric={metric} uses={uses} />
    </div>
  )
}
