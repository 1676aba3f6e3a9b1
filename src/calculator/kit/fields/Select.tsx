import { useMessages } from '../context.ts'
import { useFocusTarget } from '../focus.ts'

interface SelectProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: Value | undefined
  readonly options: readonly (readonly [value: Value, text: string])[]
  readonly choose: (value: Value) => void
}

/** A native choice, which says so where nothing is chosen yet. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, label, hint, value, options, choose } = props
  const { kit } = useMessages()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-frame">
        <select
          ref={useFocusTarget<HTMLSelectElement>(id)}
          id={id}
          value={value ?? ''}
          aria-describedby={hint && `${id}/hint`}
          onChange={({ currentTarget }) => choose(currentTarget.value as Value)}
        >
          {value === undefined && (
            <option value="" disabled>
              {kit.choose}
            </option>
          )}
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </span>
      {hint && (
        <span class="hint" id={`${id}/hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
