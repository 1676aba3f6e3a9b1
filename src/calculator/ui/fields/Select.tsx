import { useMessages } from '../context.ts'

interface SelectProps {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly choose: (value: string) => void
}

/** A native choice that begins with nothing chosen. */
export function Select({ id, label, value, options, choose }: SelectProps) {
  const { membership } = useMessages()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-frame">
        <select id={id} value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="" disabled>
            {membership.choose}
          </option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
