import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages, useSurroundings } from '../context.ts'
import { Arrow } from '../glyphs.tsx'
import { download } from './download.ts'
import { OpenFile } from './OpenFile.tsx'

function Steps() {
  const { history } = useCalculator()
  const { reasons, tools } = useMessages()
  const [undoable, redoable] = [useStore(history.$undoable), useStore(history.$redoable)]
  return (
    <span class="group">
      <button
        type="button"
        class="button quiet-button"
        aria-disabled={!undoable}
        title={undoable ? tools.undoStep(reasons.steps[undoable]) : undefined}
        onClick={history.undo}
      >
        <Arrow back /> {tools.undo}
      </button>
      <button
        type="button"
        class="button quiet-button"
        aria-disabled={!redoable}
        title={redoable ? tools.redoStep(reasons.steps[redoable]) : undefined}
        onClick={history.redo}
      >
        <Arrow back={false} /> {tools.redo}
      </button>
    </span>
  )
}

export function Toolbar() {
  const { sample } = useSurroundings()
  const { files, organization, result } = useCalculator()
  const { tools } = useMessages()
  const isEmpty = useStore(result.$isEmpty)
  return (
    <div class="toolbar" role="group" aria-label={tools.label}>
      <Steps />
      {!isEmpty && (
        <span class="group">
          <button type="button" class="button quiet-button" onClick={() => organization.loadSample(sample)}>
            {tools.sample}
          </button>
          <OpenFile className="button quiet-button" />
          <button
            type="button"
            class="button quiet-button"
            onClick={() => download('competency-profile.json', files.write())}
          >
            {tools.download}
          </button>
          <button type="button" class="button quiet-button" onClick={organization.startOver}>
            {tools.startOver}
          </button>
        </span>
      )}
      <p class="privacy">{tools.privacy}</p>
    </div>
  )
}
