import { useState } from 'preact/hooks'
import type { TableProps } from './parts.ts'

/** Whose achievements all rows are, where the table is of one person and no column says who. */
export function PersonChoice({ importing, words, table: { choices } }: TableProps) {
  const [text, setText] = useState(choices.person ?? '')
  const commit = () => {
    if (text.trim() !== (choices.person ?? '')) importing.setPerson(text.trim())
  }
  return (
    <div class="field">
      <label for="import/person">{words.person}</label>
      <span class="field-frame">
        <input
          id="import/person"
          type="text"
          autocomplete="off"
          value={text}
          aria-describedby="import/person/hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      </span>
      <span class="hint" id="import/person/hint">
        {words.personHint}
      </span>
    </div>
  )
}
