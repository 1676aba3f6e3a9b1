interface ChoiceProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, text: string])[]
  readonly choose: (value: Value) => void
}

/** A native choice of which one always holds. */
export function Choice<Value extends string>({
  id,
  label,
  hint,
  value,
  options,
  choose,
}: ChoiceProps<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-frame">
        <select
          id={id}
          value={value}
          aria-describedby={hint && `${id}/hint`}
          onChange={({ currentTarget }) => choose(currentTarget.value as Value)}
        >
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
