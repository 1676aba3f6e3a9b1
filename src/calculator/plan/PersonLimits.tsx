import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { PersonId } from '../../engine/profile/index.ts'
import { useNames } from '../workspace/context.ts'
import { Cross, Plus } from '../kit/glyphs.tsx'
import { CountField } from './CountField.tsx'
import { Problems } from './Problems.tsx'
import { usePlanner, useWords } from './context.ts'
import { usePeopleList } from '../people/index.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'

const shown = 6
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
  const find = useFocusTarget<HTMLInputElement>(findId)
  const list = usePeopleList()
  const { request } = usePlanner()
  const names = useNames()
  const words = useWords()
  const [sought, setSought] = useState('')
  const { people: limited = {}, leftAlone = [] } = useStore(request.$limits)
  const listed = [...new Set([...Object.keys(limited), ...leftAlone])]
  const text = sought.trim().toLowerCase()
  const found = useStore(list.$people)
    .filter(({ id }) => text !== '' && !listed.includes(id))
    .filter(({ id }) => names.person(id).toLowerCase().includes(text))
    .slice(0, shown)
  const add = (id: PersonId) => {
    request.leaveAlone(id, true)
    setSought('')
    focus.lead(findId)
  }
  return (
    <fieldset class="field">
      <legend>{words.single}</legend>
      <div class="field find-person">
        <label class="sr-only" for={findId}>
          {words.findPerson}
        </label>
        <span class="field-frame">
          <input
            ref={find}
            id={findId}
            type="search"
            autocomplete="off"
            placeholder={words.findPerson}
            aria-describedby={`${findId}/hint`}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </span>
        <span class="hint" id={`${findId}/hint`}>
          {words.singleHint}
        </span>
      </div>
      <div class="group found-people">
        {found.map(({ id }) => (
          <button
            key={id}
            type="button"
            class="button small"
            aria-label={words.addPerson(names.person(id))}
            onClick={() => add(id)}
          >
            <Plus /> {names.person(id)}
          </button>
        ))}
      </div>
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
