import { Warning } from '../kit/glyphs.tsx'
import type { TableProps } from './parts.ts'

interface FillChoiceProps extends TableProps {
  readonly isChecked: boolean
}

/** Whether rows that don't say who belong to the person in the row above. */
export function FillChoice({ importing, words, table: { guess, choices }, isChecked }: FillChoiceProps) {
  return (
    <fieldset class="import-question">
      <legend>{words.fill(guess.toFill)}</legend>
      {([true, false] as const).map((fill) => (
        <label class="check" key={String(fill)}>
          <input
            type="radio"
            name="import/fill"
            checked={choices.fill === fill}
            onChange={() => importing.setFill(fill)}
          />
          <span>{fill ? words.fillDown : words.fillNot}</span>
        </label>
      ))}
      {isChecked && choices.fill === undefined && (
        <p class="problem" role="alert">
          <Warning /> {words.fillNeeded}
        </p>
      )}
    </fieldset>
  )
}
