import { figureFields, type FigureField } from '../../engine/tables/figures.ts'
import { Warning } from '../kit/glyphs.tsx'
import type { FiguresReadingPart } from './figures-import-parts.ts'

/** Tables of figures are narrow; what stands further right can't be chosen. */
const most = 60

/** Each column with its first cells and what it holds. */
export function FiguresColumns({ importing, words, reading }: FiguresReadingPart) {
  const { columns, headings, missing, samples } = reading.layout
  return (
    <section aria-labelledby="figures/columns">
      <h4 id="figures/columns">{words.columns}</h4>
      <p class="hint">{words.columnsHint}</p>
      {missing.map((one) => (
        <p class="problem" key={one}>
          <Warning /> {words.missing[one]}
        </p>
      ))}
      <ul class="import-columns">
        {columns.slice(0, most).map((field, at) => {
          const name = headings[at]?.trim() || words.column(at + 1)
          const texts = new Set(samples.map(({ cells }) => cells[at]?.trim()).filter(Boolean))
          return (
            <li key={at} class="import-column">
              <div>
                <strong class={field ? undefined : 'quiet'}>{name}</strong>
                <span class="hint">{[...texts].join(' · ')}</span>
              </div>
              <span class="field-frame">
                <select
                  aria-label={words.columnLabel(name)}
                  value={field ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    importing.chooseColumn(reading, at, value === '' ? null : (value as FigureField))
                  }
                >
                  <option value="">{words.unused}</option>
                  {figureFields.map((field) => (
                    <option key={field} value={field}>
                      {words.fields[field]}
                    </option>
                  ))}
                </select>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
