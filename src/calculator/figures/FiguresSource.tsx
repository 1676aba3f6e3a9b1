import { useRef, useState } from 'preact/hooks'
import { addMonths, monthOf } from '../../engine/calendar/index.ts'
import { useMessages } from '../kit/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import type { FiguresImportPart } from './figures-import-parts.ts'

/** Two months of one figure, as they could stand in the table. */
function Example({ words }: Pick<FiguresImportPart, 'words'>) {
  const { program } = useCalculator()
  const { format, language } = useMessages()
  const [metric] = Object.values(program.metrics)
  const months = [addMonths(program.published, -1), program.published].map(monthOf)
  return (
    <div class="figures-example" role="region" aria-label={words.exampleLabel} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['metric', 'month', 'amount'] as const).map((field) => (
              <th key={field} scope="col" class={field === 'amount' ? 'numeric' : undefined}>
                {words.fields[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month, at) => (
            <tr key={month}>
              <td>{metric?.name[language]}</td>
              <td>{month}</td>
              <td class="numeric">{format.number(100 * (at + 1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A file, or rows as they come from a spreadsheet's clipboard. */
export function FiguresSource({
  importing,
  words,
  close,
}: FiguresImportPart & { readonly close: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const read = () => {
    setRefused(text.trim() === '')
    if (text.trim() !== '') importing.open(text)
  }
  return (
    <>
      <h3>{words.source}</h3>
      <p>{words.about}</p>
      <p class="hint">{words.shape}</p>
      <Example words={words} />
      <p>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {words.chooseFile}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) importing.open(file)
          }}
        />
      </p>
      <div class="field">
        <label for="figures/paste">{words.paste}</label>
        <span class="field-frame">
          <textarea
            id="figures/paste"
            rows={5}
            spellcheck={false}
            wrap="off"
            aria-invalid={isRefused ? true : undefined}
            aria-describedby={isRefused ? 'figures/paste/hint figures/paste/problem' : 'figures/paste/hint'}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </span>
        <span class="hint" id="figures/paste/hint">
          {words.pasteHint}
        </span>
        {isRefused && (
          <span class="problem" id="figures/paste/problem" role="alert">
            <Warning /> {words.nothingPasted}
          </span>
        )}
      </div>
      <div class="group">
        <button type="button" class="button" onClick={read}>
          {words.read}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}
