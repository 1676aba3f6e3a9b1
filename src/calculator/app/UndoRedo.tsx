import { useStore } from '@nanostores/preact'
import { Arrow } from '../kit/glyphs.tsx'
import { useFocusTarget } from '../kit/focus.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { nameEdit } from '../workspace/edit-kind.ts'
import type { NamedStep } from '../workspace/history.ts'

/** Gives the words for a step, such as "70-346 removed from Ada"; none where there is no step. */
export function useStepName(): (step: NamedStep | null) => string | undefined {
  const { edits, people } = useMessages()
  const names = useNames()
  return (step) =>
    step ? nameEdit(edits, step.step, step.touched, { ...names, nameless: people.nameless }) : undefined
}

/** Undo and redo, each with what it would take back or do again. A title that said other than the name would be read out as well. */
export function UndoRedo() {
  const { history } = useCalculator()
  const { tools } = useMessages()
  const name = useStepName()
  const undo = name(useStore(history.$last))
  const redo = name(useStore(history.$next))
  return (
    <span class="steps">
      <button
        type="button"
        ref={useFocusTarget<HTMLButtonElement>('undo')}
        id="undo"
        class="button quiet-button"
        aria-disabled={!undo}
        title={undo && `${tools.undo} ${undo}`}
        onClick={history.undo}
      >
        <Arrow back /> <span class="step-word">{tools.undo}</span> {undo && <small>{undo}</small>}
      </button>
      <button
        type="button"
        id="redo"
        class="button quiet-button"
        aria-disabled={!redo}
        title={redo && `${tools.redo} ${redo}`}
        onClick={history.redo}
      >
        <Arrow back={false} /> <span class="step-word">{tools.redo}</span>
        {redo && <small class="sr-only">{redo}</small>}
      </button>
    </span>
  )
}
