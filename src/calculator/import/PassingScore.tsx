import { useState } from 'preact/hooks'
import { Warning } from '../kit/glyphs.tsx'
import type { TableProps } from './parts.ts'

interface PassingScoreProps extends TableProps {
  readonly isChecked: boolean
}

const numberIn = (text: string): number | undefined => {
  const score = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(score) && score >= 0 ? score : undefined
}

/** From which score on an exam is passed, where the table has scores and doesn't say. */
export function PassingScore({ importing, words, table: { said }, isChecked }: PassingScoreProps) {
  const { passingScore } = said
  const [text, setText] = useState(typeof passingScore === 'number' ? String(passingScore) : '')
  const write = (text: string) => {
    setText(text)
    importing.setPassingScore(numberIn(text))
  }
  return (
    <fieldset class="import-question">
      <legend>{words.score}</legend>
      <p class="hint">{words.scoreHint}</p>
      <div class="field import-score">
        <label for="import/score">{words.scoreLabel}</label>
        <span class="field-frame">
          <input
            id="import/score"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            class="numeric"
            value={text}
            disabled={passingScore === null}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </span>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={passingScore === null}
          onChange={({ currentTarget }) =>
            importing.setPassingScore(currentTarget.checked ? null : numberIn(text))
          }
        />
        <span>{words.scoreNever}</span>
      </label>
      {isChecked && passingScore === undefined && (
        <p class="problem" role="alert">
          <Warning /> {words.scoreNeeded}
        </p>
      )}
    </fieldset>
  )
}
