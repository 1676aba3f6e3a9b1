import { useRows } from './useRows.ts'
import { PersonRow } from './PersonRow.tsx'

/** One page of people, a row each. */
export const PeopleCards = () => (
  <ul class="rows people-rows">
    {useRows().map((row) => (
      <PersonRow key={row.person.id} {...row} />
    ))}
  </ul>
)
