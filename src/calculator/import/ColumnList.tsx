import { useState } from 'preact/hooks'
import type { Field } from '../../engine/tables/index.ts'
import type { TableGuess } from './protocol.ts'
import { lettersOf } from './column-letters.ts'
import { Warning } from '../kit/glyphs.tsx'
import type { PartProps } from './parts.ts'

/** A table may have hundreds of columns; so many are shown at a time. */
const atOnce = 20

interface ColumnProps extends PartProps {
  readonly guess: TableGuess
  readonly at: number
}

function Column({ importing, words, guess, at }: ColumnProps) {
  const field = guess.columns[at] ?? null
  const hint = guess.hints[at]
  const name = guess.headings[at]?.trim() || words.column(lettersOf(at))
  return (
    <li class={`import-column ${field ? '' : 'unused'}`}>
      <div>
        <strong>{name}</strong>
        <ol class="import-cells">
          {guess.samples.map(({ line, cells }) => (
            <li key={line} class={cells[at]?.trim() ? '' : 'quiet'}>
              {cells[at]?.trim() || words.blank}
            </li>
          ))}
        </ol>
        {hint && (
          <p class="hint" id={`import/column/${at}/hint`}>
            {words.columnHint(words.fields[hint])}
          </p>
        )}
      </div>
      <span class="field-frame">
        <select
          id={`import/column/${at}`}
          aria-label={words.columnLabel(name)}
          aria-describedby={hint ? `import/column/${at}/hint` : undefined}
          value={field ?? ''}
          onChange={({ currentTarget }) =>
            importing.chooseColumn(at, currentTarget.value === '' ? null : (currentTarget.value as Field))
          }
        >
          <option value="">{words.unused}</option>
          {Object.entries(words.fields).map(([field, text]) => (
            <option key={field} value={field}>
              {text}
            </option>
          ))}
        </select>
      </span>
    </li>
  )
}

interface ColumnListProps extends PartProps {
  readonly guess: TableGuess
  readonly missing: readonly ('who' | 'what')[]
}

/** Each column with its first rows and what it holds. */
export function ColumnList({ guess, missing, ...part }: ColumnListProps) {
  const { words } = part
  const [limit, setLimit] = useState(atOnce)
  const hidden = guess.columns.length - limit
  return (
    <section aria-labelledby="import/columns">
      <h4 id="import/columns">{words.columns}</h4>
      <p class="hint">{words.columnsHint}</p>
      {missing.map((one) => (
        <p class="problem" key={one}>
          <Warning /> {words.missing[one]}
        </p>
      ))}
      <ul class="import-columns">
        {guess.columns.slice(0, limit).map((_, at) => (
          <Column key={at} {...part} guess={guess} at={at} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + atOnce)}>
          {words.moreColumns(Math.min(hidden, atOnce))}
        </button>
      )}
    </section>
  )
}
