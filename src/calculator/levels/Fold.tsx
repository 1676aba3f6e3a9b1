import type { AreaView } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { useNames } from '../workspace/context.ts'
import { useShown } from './shown.ts'

interface FoldProps extends AreaView {
  readonly isOpen: boolean
}

/** What is not started in an area, in one line that opens. */
export function Fold({ id, competencies, isOpen }: FoldProps) {
  const shown = useShown()
  const { answer } = useMessages()
  const names = useNames()
  const focus = useFocus()
  const toggle = () => {
    shown.unfold(id, !isOpen)
    // The first one opened brings another drawing of all the areas.
    focus.lead(`fold/${id}`)
  }
  return (
    <button
      ref={useFocusTarget<HTMLButtonElement>(`fold/${id}`)}
      type="button"
      class="row-opener fold"
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <Chevron />
      <span>
        {answer.notStarted(competencies.length)}{' '}
        <span class="fold-names">{competencies.map(({ id }) => names.competency(id)).join(', ')}</span>
      </span>
    </button>
  )
}
