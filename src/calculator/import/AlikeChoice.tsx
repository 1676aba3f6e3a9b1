import type { TableProps } from './parts.ts'
import type { Preview } from './protocol.ts'

/**
 * Names that look like one person's: joined where only their writing differs, and where the visitor says so. What was said
 * shows before the rows have been looked at again.
 */
export function AlikeChoice({
  importing,
  words,
  table: { said },
  alike,
}: TableProps & { readonly alike: Preview['alike'] }) {
  const hidden = alike.count - alike.first.length
  return (
    <fieldset class="import-question">
      <legend>{words.alike}</legend>
      <p class="hint">{words.alikeHint}</p>
      {alike.first.map(({ key, names, isJoined }) => (
        <label class="check" key={key}>
          <input
            type="checkbox"
            checked={Object.hasOwn(said.joined, key) ? said.joined[key]! : isJoined}
            onChange={({ currentTarget }) => importing.join(key, currentTarget.checked)}
          />
          <span>{words.alikeNames(names)}</span>
        </label>
      ))}
      {hidden > 0 && <p class="hint">{words.alikeMore(hidden)}</p>}
    </fieldset>
  )
}
