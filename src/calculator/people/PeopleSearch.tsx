import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { countFilters, isNarrowed } from './list-people.ts'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Chevron } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { usePeopleList } from './people-list.ts'

function SearchField() {
  const list = usePeopleList()
  const { people: words } = useMessages()
  const { text } = useStore(list.$query)
  return (
    <div class="field">
      <label for="people/filter">{words.filter}</label>
      <span class="field-frame">
        <input
          id="people/filter"
          type="search"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => list.ask({ text: currentTarget.value })}
        />
      </span>
    </div>
  )
}

/** How many are found, to the eye and to a screen reader. */
function Found() {
  const list = usePeopleList()
  const { result } = useCalculator()
  const { people: words } = useMessages()
  const narrowed = isNarrowed(useStore(list.$sought))
  const [found, all] = [useStore(list.$found).length, useStore(result.$people).length]
  return (
    <p class="found">
      <span role="status">{narrowed && words.found(found, all)}</span>{' '}
      {narrowed && (
        <button type="button" class="button quiet-button small" onClick={list.clear}>
          {words.everybody}
        </button>
      )}
    </p>
  )
}

function Filters() {
  const { later } = useMessages()
  return (
    <LazyWithMessages part={() => import('./Filters.tsx')} words={later.peopleTable}>
      {({ Filters }, words) => <Filters words={words} />}
    </LazyWithMessages>
  )
}

/** The search, the filters behind a button, and the way to the table. */
export function PeopleSearch({ hasRoom }: { hasRoom: boolean }) {
  const list = usePeopleList()
  const { view } = useCalculator()
  const { people: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const isWide = useStore(view.$isPeopleWide)
  const filters = countFilters(useStore(list.$query))
  return (
    <div class="people-search" role="search" aria-label={words.filter}>
      <SearchField />
      <div class="group">
        <button
          type="button"
          class="button quiet-button small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'people/filters' : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron /> {words.narrow} {filters > 0 && <span class="tab-count">{filters}</span>}
        </button>
        {hasRoom && (
          <button
            type="button"
            class="button quiet-button small"
            aria-pressed={isWide}
            onClick={() => view.widenPeople(!isWide)}
          >
            {words.wide}
          </button>
        )}
      </div>
      {isOpen && (
        <div id="people/filters">
          <Filters />
        </div>
      )}
      <Found />
    </div>
  )
}
