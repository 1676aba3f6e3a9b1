import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Chevron } from '../kit/glyphs.tsx'
import { usePeopleList } from './people-list.ts'
import { useSelection } from './selection.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'

function SelectFound() {
  const box = useFocusTarget<HTMLInputElement>('people/select-found')
  const list = usePeopleList()
  const selection = useSelection()
  const { people: words } = useMessages()
  const found = useStore(list.$found).length
  const marked = useStore(selection.$selectedOfFound)
  const isAll = marked === found
  return (
    <label class="pick-all">
      <span class="pick">
        <input
          ref={box}
          type="checkbox"
          id="people/select-found"
          checked={isAll}
          indeterminate={marked > 0 && !isAll}
          onClick={() => selection.selectFound(!isAll)}
        />
      </span>
      {words.selectFound(found)}
    </label>
  )
}

function Changes() {
  const { later } = useMessages()
  return (
    <LazyWithMessages part={() => import('./ChangeMany.tsx')} words={later.peopleTable}>
      {({ ChangeMany }, words) => <ChangeMany words={words} />}
    </LazyWithMessages>
  )
}

/** Selects everybody found, says how many are selected, and opens what can be done with them. */
export function Selected() {
  const focus = useFocus()
  const selection = useSelection()
  const { people: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const selected = useStore(selection.$selected).size
  const elsewhere = selected - useStore(selection.$selectedOfFound)
  const clear = () => {
    selection.clear()
    focus.lead('people/select-found')
  }
  return (
    <div class="selection">
      <div class="selection-head">
        <SelectFound />
        <span class="selection-count" role="status">
          {selected > 0 && words.selected(selected, elsewhere)}
        </span>
        {selected > 0 && (
          <span class="group">
            <button
              type="button"
              class="button small"
              aria-expanded={isOpen}
              aria-controls={isOpen ? 'people/changes' : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <Chevron /> {words.changeSelected}
            </button>
            <button type="button" class="button quiet-button small" onClick={clear}>
              {words.clearSelection}
            </button>
          </span>
        )}
      </div>
      {isOpen && selected > 0 && (
        <div id="people/changes">
          <Changes />
        </div>
      )}
    </div>
  )
}
