import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { differs, type ComparisonColumn, useComparison } from './comparison.ts'
import { useCalculator } from '../workspace/context.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import type { ScenarioWords } from './words.ts'

/** So many scenarios stand beside today in one table; more than these begin the next. */
const perTable = 4

/** Today and the scenarios, a few beside each other; today stands first in every table. */
const inTables = ([today, ...scenarios]: readonly ComparisonColumn[]): (readonly ComparisonColumn[])[] =>
  Array.from({ length: Math.ceil(scenarios.length / perTable) }, (_, index) => [
    today!,
    ...scenarios.slice(index * perTable, (index + 1) * perTable),
  ])

/** Competencies by today and scenarios. */
export function Comparison({ words }: { words: ScenarioWords }) {
  const { day } = useCalculator()
  const comparison = useComparison()
  const on = useStore(day.$day)
  const columns = useStore(comparison.$columns)
  const [onlyDifferences, showOnlyDifferences] = useState(false)
  const differing = comparison.competencies.filter((id) => differs(columns, id))
  const tables = inTables(columns)
  return (
    <section aria-labelledby="scenarios/matrix">
      <h3 id="scenarios/matrix">{words.matrix}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={({ currentTarget }) => showOnlyDifferences(currentTarget.checked)}
        />
        {words.onlyDifferences}
      </label>
      {onlyDifferences && differing.length === 0 && <p class="quiet">{words.nothingDiffers}</p>}
      {tables.map((shown, index) => (
        <ComparisonTable
          key={index}
          words={words}
          columns={shown}
          competencies={onlyDifferences ? differing : comparison.competencies}
          caption={
            tables.length === 1
              ? words.caption(on)
              : words.captionPart(
                  on,
                  index * perTable + 1,
                  index * perTable + shown.length - 1,
                  columns.length - 1,
                )
          }
        />
      ))}
    </section>
  )
}
