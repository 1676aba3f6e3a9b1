import type { PersonId } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useSelection } from './selection.ts'

interface PickProps {
  readonly id: PersonId
  readonly name: string
  readonly isSelected: boolean
}

/** Selects somebody; with Shift everybody from who was selected last, by the mouse or by the space bar. */
export function Pick({ id, name, isSelected }: PickProps) {
  const selection = useSelection()
  const { people: words } = useMessages()
  return (
    <label class="pick">
      <input
        type="checkbox"
        aria-label={words.select(name)}
        checked={isSelected}
        onClick={({ currentTarget, shiftKey }) => selection.select(id, currentTarget.checked, shiftKey)}
      />
    </label>
  )
}
