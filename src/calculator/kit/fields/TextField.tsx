import type { ComponentChildren } from 'preact'
import { sayDraftProblem } from '../drafts/draft.ts'
import { useMessages } from '../context.ts'
import { Warning } from '../glyphs.tsx'
import { useField, type FieldOptions } from './useField.ts'
import { useFocusTarget } from '../focus.ts'

export interface TextFieldProps<Value> extends FieldOptions<Value> {
  readonly label: string
  /** The label stands in a column's heading and is only read out. */
  readonly labelHidden?: boolean
  readonly hint?: string | undefined
  readonly placeholder?: string
  readonly className?: string
  readonly numeric?: boolean
  /** What stands in the field's frame after the text. */
  readonly after?: ComponentChildren
  /** Opens what helps to fill the field in, by Alt and the arrow down, as in a list. */
  readonly open?: () => void
}

/** What stands in a field that one is led to is there to be written over. */
const takeWhole = (input: HTMLInputElement) => {
  input.focus()
  input.select()
}

/** A labelled field whose problem, where there is one, stands beneath it together with what counts meanwhile. */
export function TextField<Value>(props: TextFieldProps<Value>) {
  const { id, label, labelHidden, hint, placeholder, className = '', numeric, after, value, write } = props
  const field = useField(props)
  const input = useFocusTarget(id, takeWhole)
  const { kit } = useMessages()
  const described = [hint && `${id}/hint`, field.problem && `${id}/problem`].filter(Boolean).join(' ')
  return (
    <div class={`field ${className}`}>
      <label class={labelHidden ? 'sr-only' : ''} for={id}>
        {label}
      </label>
      <span class="field-frame">
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          inputMode={numeric ? 'decimal' : 'text'}
          class={numeric ? 'numeric' : ''}
          placeholder={placeholder}
          value={field.text}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => field.onInput(currentTarget.value)}
          onBlur={field.onRest}
          aria-keyshortcuts={props.open && 'Alt+ArrowDown'}
          onKeyDown={(event) => {
            if (event.key === 'Enter') field.onRest()
            if (event.key !== 'ArrowDown' || !event.altKey || !props.open) return
            event.preventDefault()
            props.open()
          }}
        />
        {after}
      </span>
      {hint && (
        <span class="hint" id={`${id}/hint`}>
          {hint}
        </span>
      )}
      {field.problem && (
        <span class="problem" id={`${id}/problem`} role="alert">
          <Warning /> {sayDraftProblem(kit.drafts, field.problem)}{' '}
          {value === undefined ? kit.noLastValue : kit.lastValue(write(value))}
        </span>
      )}
    </div>
  )
}
