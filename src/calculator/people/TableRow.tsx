import { useStore } from '@nanostores/preact'
import type { peopleTable } from './messages/table.en.ts'
import { writeDay } from '../kit/drafts/day.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { memo } from '../kit/memo.ts'
import { PersonCodes } from './PersonCodes.tsx'
import { PersonMarks } from './PersonMarks.tsx'
import { PersonButton } from './PersonButton.tsx'
import { OpenPerson } from './OpenPerson.tsx'
import { Pick } from './Pick.tsx'
import type { ShownPerson } from './useRows.ts'
import { usePeopleList } from './people-list.ts'

interface TableRowProps extends ShownPerson {
  /** Its place in the whole table, from one, the heading counted. */
  readonly index: number
  readonly words: typeof peopleTable
}

/** One person across the table. */
export const TableRow = memo(({ person, position, index, isOpen, isSelected, words }: TableRowProps) => {
  const list = usePeopleList()
  const { format, language, people } = useMessages()
  const names = useNames()
  const name = person.name ?? people.nameless(position)
  const serving = useStore(list.$serving)
    .at(position - 1)
    .map(names.competency)
  const { lapsesOn } = useStore(list.$standing).of(person)
  const day = (date: string | null | undefined) => (date ? writeDay(date, language) : words.never)
  return (
    <>
      <tr class={isOpen ? 'open' : ''} aria-rowindex={index}>
        <td>
          <Pick id={person.id} name={name} isSelected={isSelected} />
        </td>
        <th scope="row">
          <PersonButton person={person} name={name} isOpen={isOpen} />
          <PersonMarks person={person} />
        </th>
        <td>{day(person.associatedSince)}</td>
        <td>{day(person.leavesOn)}</td>
        <td>
          <PersonCodes person={person} />
        </td>
        <td>{serving.length > 0 ? format.all(serving) : words.never}</td>
        <td>{day(lapsesOn)}</td>
      </tr>
      {isOpen && (
        <tr class="open-below">
          <td colSpan={7}>
            <OpenPerson id={person.id} name={name} />
          </td>
        </tr>
      )}
    </>
  )
})
