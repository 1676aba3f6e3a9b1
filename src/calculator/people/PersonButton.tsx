import type { Person } from '../../engine/profile/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { useFocusTarget } from '../kit/focus.ts'

interface PersonButtonProps {
  readonly person: Person
  readonly name: string
  readonly isOpen: boolean
}

/** The name, which opens and closes the row. */
export function PersonButton({ person, name, isOpen }: PersonButtonProps) {
  const { view } = useCalculator()
  return (
    <button
      ref={useFocusTarget<HTMLButtonElement>(`person/${person.id}`)}
      type="button"
      id={`person/${person.id}`}
      class={`row-opener person-button ${person.name ? '' : 'nameless'}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? `person/${person.id}/editor` : undefined}
      onClick={() => view.openPerson(isOpen ? null : person.id)}
    >
      <Chevron /> <span>{name}</span>
    </button>
  )
}
