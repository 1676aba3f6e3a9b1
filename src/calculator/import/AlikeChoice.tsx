import type { PartProps } from './parts.ts'
import type { Alike } from './protocol.ts'

/** Names that look like one person's: joined, unless the visitor says that they are several people. */
export function AlikeChoice({ importing, words, alike }: PartProps & { readonly alike: readonly Alike[] }) {
  return (
    <fieldset class="import-question">
      <legend>{words.alike}</legend>
      <p class="hint">{words.alikeHint}</p>
      {alike.map(({ key, names, isApart }) => (
        <label class="check" key={key}>
          <input
            type="checkbox"
            checked={!isApart}
            onChange={({ currentTarget }) => importing.keepApart(key, !currentTarget.checked)}
          />
          <span>{words.alikeNames(names)}</span>
        </label>
      ))}
    </fieldset>
  )
}
