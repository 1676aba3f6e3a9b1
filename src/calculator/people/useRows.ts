import { useStore } from '@nanostores/preact'
import type { Listed } from './directory.ts'
import { useCalculator } from '../workspace/context.ts'
import { usePeopleList } from './people-list.ts'
import { useSelection } from './selection.ts'

export interface ShownPerson extends Listed {
  readonly isOpen: boolean
  readonly isSelected: boolean
}

/** The people on the page that is shown. */
export function useRows(): readonly ShownPerson[] {
  const { view } = useCalculator()
  const list = usePeopleList()
  const selection = useSelection()
  const selected = useStore(selection.$selected)
  const open = useStore(view.$openPerson)
  return useStore(list.$shown).map(({ person, position }) => ({
    person,
    position,
    isOpen: open === person.id,
    isSelected: selected.has(person.id),
  }))
}
