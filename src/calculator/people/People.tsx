import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { LaterPart } from '../kit/LazyWithMessages.tsx'
import { Plus } from '../kit/glyphs.tsx'
import { List } from './List.tsx'
import { Pages } from './Pages.tsx'
import { Search } from './Search.tsx'
import { Selected } from './Selected.tsx'
import { useRoomForTable } from './useRoomForTable.ts'

function Table() {
  const { later } = useMessages()
  return (
    <LaterPart part={() => import('./PeopleTable.tsx')} words={later.roster}>
      {({ Table }, words) => <Table words={words} />}
    </LaterPart>
  )
}

/** Everyone, fifty at a time; one person's row opens to edit, or to look at. */
export function People() {
  const { files, history, people, roster } = useCalculator()
  const { people: words, tools } = useMessages()
  const { isReadOnly } = history
  const isNobody = useStore(roster.$count) === 0
  const isFound = useStore(roster.$found).length > 0
  const isWide = useStore(roster.$isWide)
  const hasRoom = useRoomForTable()
  return (
    <div class="people">
      {isNobody ? <p class="quiet">{words.none}</p> : <Search hasRoom={hasRoom} />}
      {!isNobody && !isFound && <p class="quiet">{words.noneFound}</p>}
      {isFound && !isReadOnly && <Selected />}
      {isWide && hasRoom ? <Table /> : <List />}
      <Pages />
      {!isReadOnly && (
        <div class="group">
          <button type="button" id="people/add" class="button" onClick={people.addPerson}>
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
