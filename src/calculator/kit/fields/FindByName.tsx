import { useState } from 'preact/hooks'
import { useFocusTarget } from '../focus.ts'

interface FindByNameProps {
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly hint?: string
  /** What is said where nobody fits. */
  readonly nobody: string
  readonly choices: readonly (readonly [id: string, name: string])[]
  /** What the button says, where that is more than the name. */
  readonly text?: (id: string, name: string) => string
  /** What the button is called for those who hear it. */
  readonly call: (id: string, name: string) => string
  readonly choose: (id: string) => void
}

const shown = 6

/** One of a few people by a button, or of many by some letters of the name. */
export function FindByName(props: FindByNameProps) {
  const { id, label, labelHidden, hint, nobody, choices, text, call, choose } = props
  const [sought, setSought] = useState('')
  const place = useFocusTarget<HTMLElement>(id)
  const letters = sought.trim().toLowerCase()
  const isMany = choices.length > shown
  const found = choices.filter(([, name]) => letters === '' || name.toLowerCase().includes(letters))
  return (
    <>
      {isMany && (
        <div class="field find-person">
          <label class={labelHidden ? 'sr-only' : ''} for={id}>
            {label}
          </label>
          <span class="field-frame">
            <input
              ref={place}
              id={id}
              type="search"
              autocomplete="off"
              placeholder={labelHidden ? label : ''}
              aria-describedby={hint && `${id}/hint`}
              value={sought}
              onInput={({ currentTarget }) => setSought(currentTarget.value)}
            />
          </span>
        </div>
      )}
      {hint && (
        <span class="hint" id={`${id}/hint`}>
          {hint}
        </span>
      )}
      <div
        class="group found-people"
        role="group"
        aria-label={label}
        {...(!isMany && { ref: place, tabIndex: -1 })}
      >
        {found.slice(0, shown).map(([one, name]) => (
          <button
            key={one}
            type="button"
            class="button small"
            aria-label={call(one, name)}
            onClick={() => {
              setSought('')
              choose(one)
            }}
          >
            {text ? text(one, name) : name}
          </button>
        ))}
        {found.length === 0 && <span class="quiet">{nobody}</span>}
      </div>
    </>
  )
}
