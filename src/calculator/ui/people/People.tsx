import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../context.ts'
import { Plus } from '../glyphs.tsx'
import { PersonRow } from './PersonRow.tsx'

/** From so many people on one looks for somebody by typing. */
const filterFrom = 10

function Filter() {
  const { people } = useCalculator()
  const { people: words } = useMessages()
  const filter = useStore(people.$filter)
  const [found, all] = [useStore(people.$found).length, useStore(people.$everyone).length]
  if (all < filterFrom) return null
  return (
    <div class="field filter">
      <label for="people/filter">{words.filter}</label>
      <span class="field-frame">
        <input
          id="people/filter"
          type="search"
          autocomplete="off"
          value={filter}
          onInput={({ currentTarget }) => people.filter(currentTarget.value)}
        />
      </span>
      <span class="hint" role="status">
        {filter.trim() !== '' && words.found(found, all)}
      </span>
    </div>
  )
}

/** Everyone, fifty at a time; one person's row opens to edit. */
export function People() {
  const { people } = useCalculator()
  const { people: words } = useMessages()
  const [shown, found] = [useStore(people.$shown), useStore(people.$found)]
  const isNobody = useStore(people.$everyone).length === 0
  const hidden = found.length - shown.length
  return (
    <div class="people">
      <Filter />
      {isNobody && <p class="quiet">{words.none}</p>}
      <ul class="rows people-rows">
        {shown.map(({ person, position }) => (
          <PersonRow key={person.id} person={person} position={position} />
        ))}
      </ul>
      <div class="group">
        {hidden > 0 && (
          <button type="button" class="button" onClick={people.showMore}>
            {words.more(hidden)}
          </button>
        )}
        <button type="button" id="people/add" class="button" onClick={people.addPerson}>
          <Plus /> {words.add}
        </button>
      </div>
    </div>
  )
}
