import { useFocusTarget } from '../kit/focus.ts'
import { Plus } from '../kit/glyphs.tsx'
import { useMessages } from '../kit/context.ts'
import { usePeople } from './people.ts'

/** Adds a person; the focus goes to the name. */
export function AddPerson() {
  const button = useFocusTarget<HTMLButtonElement>('people/add')
  const people = usePeople()
  const { people: words } = useMessages()
  return (
    <button ref={button} type="button" id="people/add" class="button" onClick={people.addPerson}>
      <Plus /> {words.add}
    </button>
  )
}
