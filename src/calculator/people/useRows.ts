import { useStore } from '@nanostores/preact'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Listed } from './list-people.ts'
import { useCalculator } from '../workspace/context.ts'
import { usePeopleList } from './people-list.ts'
import { useSelection } from './selection.ts'

export interface Row extends Listed {
  /** The day for which it says what counts. */
  readonly on: IsoDate
  readonly isOpen: boolean
  readonly isSelected: boolean
}

/** The people on the page that is shown. */
export function useRows(): readonly Row[] {
  const { deferred, view } = useCalculator()
  const list = usePeopleList()
  const selection = useSelection()
  const selected = useStore(selection.$selected)
  const open = useStore(view.$openPerson)
  const { day } = useStore(deferred.$judged)
  return useStore(list.$shown).map(({ person, position }) => ({
    person,
    position,
    on: day,
    isOpen: open === person.id,
    isSelected: selected.has(person.id),
  }))
}
