import { useMessages } from '../kit/context.ts'
import { memo } from '../kit/memo.ts'
import { PersonCodes } from './PersonCodes.tsx'
import { PersonMarks } from './PersonMarks.tsx'
import { PersonButton } from './PersonButton.tsx'
import { OpenPerson } from './OpenPerson.tsx'
import { Pick } from './Pick.tsx'
import type { ShownPerson } from './useRows.ts'

/** One person in the list; it opens to edit. */
export const PersonRow = memo(({ person, position, isOpen, isSelected }: ShownPerson) => {
  const { people: words } = useMessages()
  const name = person.name ?? words.nameless(position)
  return (
    <li class={`row person ${isOpen ? 'open' : ''}`}>
      <div class="row-head">
        <Pick id={person.id} name={name} isSelected={isSelected} />
        <PersonButton person={person} name={name} isOpen={isOpen} />
        {!isOpen && <PersonCodes person={person} />}
        {!isOpen && <PersonMarks person={person} />}
      </div>
      {isOpen && <OpenPerson id={person.id} name={name} />}
    </li>
  )
})
