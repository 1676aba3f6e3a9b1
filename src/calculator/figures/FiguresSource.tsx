import { useRef } from 'preact/hooks'
import { addMonths, monthOf } from '../../engine/calendar/index.ts'
import { useMessages } from '../kit/context.ts'
import { PasteField } from '../kit/fields/PasteField.tsx'
import { useCalculator } from '../workspace/context.ts'
import type { FiguresImportPart } from './figures-import-parts.ts'

/** Two months of one figure, as they could stand in the table. */
function Example({ words }: Pick<FiguresImportPart, 'words'>) {
  const { program } = useCalculator()
  const { format, language } = useMessages()
  const [metric] = Object.values(program.metrics)
  const months = [addMonths(program.published, -1), program.published].map(monthOf)
  return (
    <div class="import-example" role="region" aria-label={words.exampleLabel} tabIndex={0}>
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
      <PasteField id="figures/paste" rows={5} words={words} read={(text) => importing.open(text)}>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </PasteField>
    </>
  )
}
