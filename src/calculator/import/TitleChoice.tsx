import { Select } from '../kit/fields/Select.tsx'
import { useNames } from '../workspace/context.ts'
import { chosenFor } from './doubtful-titles.ts'
import type { TableProps } from './parts.ts'
import type { DoubtfulTitle } from './protocol.ts'

const none = ''

interface TitleChoiceProps extends TableProps {
  /** Tells the fields of two choices apart. */
  readonly id: string
  readonly legend: string
  readonly hint?: string
  readonly titles: readonly DoubtfulTitle[]
}

/**
 * Asks which achievement a title means; without an answer its rows are left out. What was said shows before the rows have
 * been looked at again.
 */
export function TitleChoice({
  importing,
  words,
  table: { said },
  id: choice,
  legend,
  hint,
  titles,
}: TitleChoiceProps) {
  const names = useNames()
  return (
    <fieldset class="import-question">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {titles.map(({ text, achievements }, index) => (
        <Select
          key={text}
          id={`import/${choice}/${index}`}
          label={text}
          value={chosenFor(said.meant, text) ?? none}
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
