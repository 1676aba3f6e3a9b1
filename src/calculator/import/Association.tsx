import { DayField } from '../kit/fields/DayField.tsx'
import { Warning } from '../kit/glyphs.tsx'
import type { TableProps } from './parts.ts'

interface AssociationProps extends TableProps {
  readonly isChecked: boolean
}

/** Since when people are associated, where the table gives no day: a day, or that they are not. */
export function Association({ importing, words, table: { guess, said }, isChecked }: AssociationProps) {
  const { since } = said
  const saysYes = guess.columns.includes('associated')
  return (
    <fieldset class="import-question">
      <legend>{words.since}</legend>
      <p class="hint">{saysYes ? words.sinceHintYes : words.sinceHint}</p>
      <label class="check">
        <input
          type="radio"
          name="import/since"
          checked={typeof since === 'string'}
          onChange={() => importing.setSince(importing.usualSince())}
        />
        <span>{words.sinceDay}</span>
      </label>
      {typeof since === 'string' && (
        <DayField
          id="import/since-day"
          label={words.sinceLabel}
          needed
          value={since}
          commit={(day) => day && importing.setSince(day)}
        />
      )}
      <label class="check">
        <input
          type="radio"
          name="import/since"
          checked={since === null}
          onChange={() => importing.setSince(null)}
        />
        <span>{saysYes ? words.sinceNeverYes : words.sinceNever}</span>
      </label>
      {isChecked && since === undefined && (
        <p class="problem" role="alert">
          <Warning /> {words.sinceNeeded}
        </p>
      )}
    </fieldset>
  )
}
