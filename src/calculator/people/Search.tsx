import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { countFilters, isNarrowed } from './list-people.ts'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { LaterPart } from '../kit/LazyWithMessages.tsx'
import { Chevron } from '../kit/glyphs.tsx'

function SearchField() {
  const { roster } = useCalculator()
  const { people: words } = useMessages()
  const { text } = useStore(roster.$query)
  return (
    <div class="field">
      <label for="people/filter">{words.filter}</label>
      <span class="field-frame">
        <input
          id="people/filter"
          type="search"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => roster.ask({ text: currentTarget.value })}
        />
      </span>
    </div>
  )
}

/** How many are found, to the eye and to a screen reader. */
function Found() {
  const { roster } = useCalculator()
  const { people: words } = useMessages()
  const narrowed = isNarrowed(useStore(roster.$query))
  const [found, all] = [useStore(roster.$found).length, useStore(roster.$count)]
  return (
    <p class="found">
      <span role="status">{narrowed && words.found(found, all)}</span>{' '}
      {narrowed && (
        <button type="button" class="button quiet-button small" onClick={roster.clear}>
          {words.everybody}
        </button>
      )}
    </p>
  )
}

function Filters() {
  const { later } = useMessages()
  return (
    <LaterPart part={() => import('./Filters.tsx')} words={later.roster}>
      {({ Filters }, words) => <Filters words={words} />}
    </LaterPart>
  )
}

/** The search, the filters behind a button, and the way to the table. */
export function Search({ hasRoom }: { hasRoom: boolean }) {
  const { roster } = useCalculator()
  const { people: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const isWide = useStore(roster.$isWide)
  const filters = countFilters(useStore(roster.$query))
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
          <Chevron /> {words.narrow}
          {filters > 0 && <span class="tab-count">{filters}</span>}
        </button>
        {hasRoom && (
          <button
            type="button"
            class="button quiet-button small"
            aria-pressed={isWide}
            onClick={() => roster.setWide(!isWide)}
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
