import { useMessages } from '../kit/context.ts'
import { memo } from '../kit/memo.ts'
import { Codes } from './Codes.tsx'
import { Marks } from './Marks.tsx'
import { PersonButton } from './PersonButton.tsx'
import { OpenPerson } from './OpenPerson.tsx'
import { Pick } from './Pick.tsx'
import type { Row } from './useRows.ts'

/** One person in the list; it opens to edit. */
export const PersonRow = memo(({ person, position, isOpen, isSelected }: Row) => {
  const { people: words } = useMessages()
  const name = person.name ?? words.nameless(position)
  return (
    <li class={`row person ${isOpen ? 'open' : ''}`}>
      <div class="row-head">
        <Pick id={person.id} name={name} isSelected={isSelected} />
        <PersonButton person={person} name={name} isOpen={isOpen} />
        {!isOpen && <Codes person={person} />}
        {!isOpen && <Marks person={person} />}
      </div>
      {isOpen && <OpenPerson id={person.id} name={name} />}
    </li>
  )
})
