import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { AddPerson } from './AddPerson.tsx'

/** Stands for the list while nobody is entered: the list is fetched with the first person. */
export function Nobody() {
  const { history } = useCalculator()
  const { people: words } = useMessages()
  return (
    <>
      <p class="quiet">{words.none}</p>
      {!history.isReadOnly && <AddPerson />}
    </>
  )
}
