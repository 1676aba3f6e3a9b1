import { useStore } from '@nanostores/preact'
import { nameEdit } from '../workspace/edit-kind.ts'
import { useMessages } from '../kit/context.ts'
import { useSurroundings } from '../app/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Arrow } from '../kit/glyphs.tsx'
import { OpenFile } from '../import/index.ts'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'

function Steps() {
  const { history } = useCalculator()
  const { edits, tools } = useMessages()
  const [undoable, redoable] = [useStore(history.$undoable), useStore(history.$redoable)]
  return (
    <span class="group">
      <button
        type="button"
        ref={useFocusTarget<HTMLButtonElement>('undo')}
        id="undo"
        class="button quiet-button"
        aria-disabled={!undoable}
        title={undoable ? tools.undoStep(nameEdit(edits, undoable)) : undefined}
        onClick={history.undo}
      >
        <Arrow back /> {tools.undo}
      </button>
      <button
        type="button"
        class="button quiet-button"
        aria-disabled={!redoable}
        title={redoable ? tools.redoStep(nameEdit(edits, redoable)) : undefined}
        onClick={history.redo}
      >
        <Arrow back={false} /> {tools.redo}
      </button>
    </span>
  )
}

function Data() {
  const { sample } = useSurroundings()
  const { organization, view } = useCalculator()
  const { tools } = useMessages()
  const part = useFocusFallback<HTMLSpanElement>('undo')
  return (
    <span class="group" ref={part}>
      <button type="button" class="button quiet-button" onClick={() => organization.loadSample(sample)}>
        {tools.sample}
      </button>
      <OpenFile className="button quiet-button" />
      <button type="button" class="button quiet-button" onClick={() => view.openDialog('export')}>
        {tools.export}
      </button>
      <button type="button" class="button quiet-button" onClick={() => view.openDialog('share')}>
        {tools.share}
      </button>
      <button type="button" class="button quiet-button" onClick={organization.startOver}>
        {tools.startOver}
      </button>
    </span>
  )
}

export function Toolbar() {
  const { result } = useCalculator()
  const { tools } = useMessages()
  return (
    <div class="toolbar" role="group" aria-label={tools.label}>
      <Steps />
      {!useStore(result.$isEmpty) && <Data />}
      <p class="privacy">{tools.privacy}</p>
    </div>
  )
}
