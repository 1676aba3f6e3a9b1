import { Select } from '../kit/fields/Select.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { answerTo, openValues } from './importing-state.ts'
import type { TableProps } from './parts.ts'
import type { Valued } from './protocol.ts'

interface ValueChoiceProps extends TableProps {
  readonly valued: Valued
  readonly isChecked: boolean
}

/** What the words of a column mean: each once, the known ones filled in, the others asked for. */
export function ValueChoice({ importing, words, table, valued, isChecked }: ValueChoiceProps) {
  const { question, values } = valued
  const { legend, yes, no } = words.questions[question]
  const isOpen = openValues(table).includes(question)
  return (
    <fieldset class="import-question">
      <legend>{legend}</legend>
      <p class="hint">{words.valuesHint}</p>
      <div class="import-form">
        {values.map((value, at) => {
          const answer = answerTo(table, question, value)
          return (
            <Select
              key={value.text}
              id={`import/value/${question}/${at}`}
              label={words.valueLabel(value.text, value.count)}
              value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
              options={[
                ['yes', yes],
                ['no', no],
              ]}
              choose={(chosen) => importing.answer(question, value.text, chosen === 'yes')}
            />
          )
        })}
      </div>
      {isChecked && isOpen && (
        <p class="problem" role="alert">
          <Warning /> {words.valuesNeeded}
        </p>
      )}
    </fieldset>
  )
}
