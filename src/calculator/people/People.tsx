import { useStore } from '@nanostores/preact'
import styles from './people.css?url&no-inline'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Styled } from '../kit/Styled.tsx'
import { AddPerson } from './AddPerson.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { Pages } from './Pages.tsx'
import { PeopleSearch } from './PeopleSearch.tsx'
import { Selected } from './Selected.tsx'
import { useRoomForTable } from './useRoomForTable.ts'
import { manageable, usePeopleList } from './people-list.ts'
import { isNarrowed } from './list-people.ts'
import { useFiles } from '../import/index.ts'

function Table() {
  const { later } = useMessages()
  return (
    <LazyWithMessages part={() => import('./PeopleTable.tsx')} words={later.peopleTable}>
      {({ PeopleTable }, words) => <PeopleTable words={words} />}
    </LazyWithMessages>
  )
}

/** Everyone, fifty at a time; one person's row opens to edit, or to look at. */
export const People = () => (
  <Styled styles={styles}>
    <List />
  </Styled>
)

function List() {
  const { history, result, view } = useCalculator()
  const files = useFiles()
  const list = usePeopleList()
  const { people: words, tools } = useMessages()
  const { isReadOnly } = history
  const count = useStore(result.$people).length
  const isFound = useStore(list.$found).length > 0
  const isWide = useStore(view.$isPeopleWide)
  const hasRoom = useRoomForTable()
  const isNarrow = isNarrowed(useStore(list.$query))
  // Few are seen at a glance: there is nothing to find or to choose from.
  const isManaged = count >= manageable || isNarrow || isWide
  const skip = (event: Event) => {
    event.preventDefault()
    view.showAnswer('levels')
    view.focus.lead('sentence')
  }
  return (
    <div class={`people ${isManaged ? '' : 'few'}`}>
      {isManaged && (
        <a class="skip-to-answer" href="#levels" onClick={skip}>
          {tools.skip}
        </a>
      )}
      {isManaged && <PeopleSearch hasRoom={hasRoom} />}
      {!isFound && <p class="quiet">{words.noneFound}</p>}
      {isManaged && isFound && !isReadOnly && <Selected />}
      {isWide && hasRoom ? <Table /> : <PeopleCards />}
      <Pages />
      {!isReadOnly && (
        <div class="group">
          <AddPerson />
          <button type="button" class="button quiet-button" onClick={() => files.openTable(null)}>
            {tools.pasteRows}
          </button>
        </div>
      )}
    </div>
  )
}
