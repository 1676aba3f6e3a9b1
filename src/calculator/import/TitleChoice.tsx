import { Select } from '../kit/fields/Select.tsx'
import { useNames } from '../workspace/context.ts'
import type { PartProps } from './parts.ts'
import type { SharedTitle } from './protocol.ts'

const none = ''

/** Asks which achievement a title means that several have or had; without an answer its rows are left out. */
export function TitleChoice({
  importing,
  words,
  titles,
}: PartProps & { readonly titles: readonly SharedTitle[] }) {
  const names = useNames()
  return (
    <fieldset class="import-question">
      <legend>{words.sharedTitles}</legend>
      {titles.map(({ text, achievements, meant }, index) => (
        <Select
          key={text}
          id={`import/title/${index}`}
          label={text}
          value={meant ?? none}
          options={[
            [none, words.leaveOut],
            ...achievements.map((id): [string, string] => [id, names.achievement(id)]),
          ]}
          choose={(id) => importing.mean(text, id === none ? undefined : id)}
        />
      ))}
    </fieldset>
  )
}
