import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Plus } from '../kit/glyphs.tsx'
import { PeopleCards } from './PeopleCards.tsx'
import { Pages } from './Pages.tsx'
import { PeopleSearch } from './PeopleSearch.tsx'
import { Selected } from './Selected.tsx'
import { useRoomForTable } from './useRoomForTable.ts'
import { usePeople } from './people.ts'
import { usePeopleList } from './people-list.ts'
import { useFiles } from '../import/index.ts'
import { useFocusTarget } from '../kit/focus.ts'

function Table() {
  const { later } = useMessages()
  return (
    <LazyWithMessages part={() => import('./PeopleTable.tsx')} words={later.peopleTable}>
      {({ PeopleTable }, words) => <PeopleTable words={words} />}
    </LazyWithMessages>
  )
}

/** Everyone, fifty at a time; one person's row opens to edit, or to look at. */
export function People() {
  const add = useFocusTarget<HTMLButtonElement>('people/add')
  const { history } = useCalculator()
  const files = useFiles()
  const people = usePeople()
  const list = usePeopleList()
  const { people: words, tools } = useMessages()
  const { isReadOnly } = history
  const isNobody = useStore(list.$count) === 0
  const isFound = useStore(list.$found).length > 0
  const isWide = useStore(list.$isWide)
  const hasRoom = useRoomForTable()
  return (
    <div class="people">
      {isNobody ? <p class="quiet">{words.none}</p> : <PeopleSearch hasRoom={hasRoom} />}
      {!isNobody && !isFound && <p class="quiet">{words.noneFound}</p>}
      {isFound && !isReadOnly && <Selected />}
      {isWide && hasRoom ? <Table /> : <PeopleCards />}
      <Pages />
      {!isReadOnly && (
        <div class="group">
          <button ref={add} type="button" id="people/add" class="button" onClick={people.addPerson}>
            <Plus /> {words.add}
          </button>
          {!isNobody && (
            <button type="button" class="button quiet-button" onClick={() => files.openTable(null)}>
              {tools.pasteRows}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
