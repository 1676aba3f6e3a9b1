import { useStore } from '@nanostores/preact'
import type { PersonId } from '../../engine/profile/index.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { FindByName } from '../kit/fields/FindByName.tsx'
import { Cross } from '../kit/later-glyphs.tsx'
import { CountField } from './CountField.tsx'
import { Problems } from './Problems.tsx'
import { usePlanner, useWords } from './context.ts'
import { useFocus } from '../kit/focus.ts'

const findId = 'plan/find-person'

function PersonLimit({ person }: { person: PersonId }) {
  const focus = useFocus()
  const { request } = usePlanner()
  const names = useNames()
  const words = useWords()
  const { people = {}, leftAlone = [] } = useStore(request.$limits)
  const name = names.person(person)
  return (
    <li>
      <div class="person-limit">
        <span class="person-name">{name}</span>
        <label class="check">
          <input
            type="checkbox"
            checked={leftAlone.includes(person)}
            aria-label={words.aloneOf(name)}
            onChange={({ currentTarget }) => request.leaveAlone(person, currentTarget.checked)}
          />{' '}
          {words.alone}
        </label>
        <CountField
          id={`plan/limit/${person}`}
          label={words.atMost(name)}
          labelHidden
          placeholder={words.atMostShort}
          value={people[person]}
          commit={(value) => request.setPersonLimit(person, value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={words.forget(name)}
          onClick={() => {
            request.forget(person)
            focus.lead(findId)
          }}
        >
          <Cross />
        </button>
      </div>
      <Problems of={(problem) => 'person' in problem && problem.person === person} />
    </li>
  )
}

/** Limits of single people: somebody is found by name and added. */
export function PersonLimits() {
  const focus = useFocus()
  const { result } = useCalculator()
  const { request } = usePlanner()
  const names = useNames()
  const words = useWords()
  const { people: limited = {}, leftAlone = [] } = useStore(request.$limits)
  const listed = [...new Set([...Object.keys(limited), ...leftAlone])]
  const choices = useStore(result.$people)
    .filter(({ id }) => !listed.includes(id))
    .map(({ id }) => [id, names.person(id)] as const)
  const add = (id: PersonId) => {
    request.leaveAlone(id, true)
    focus.lead(findId)
  }
  return (
    <fieldset class="field">
      <legend>{words.single}</legend>
      <FindByName
        id={findId}
        label={words.findPerson}
        labelHidden
        hint={words.singleHint}
        nobody={words.nobodyFound}
        choices={choices}
        call={(_, name) => words.addPerson(name)}
        choose={add}
      />
      {listed.length > 0 && (
        <ul class="person-limits">
          {listed.map((id) => (
            <PersonLimit key={id} person={id} />
          ))}
        </ul>
      )}
    </fieldset>
  )
}
