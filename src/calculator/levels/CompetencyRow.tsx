import { useStore } from '@nanostores/preact'
import type { CompetencyView } from '../../engine/eligibility/index.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { bringIntoView } from '../kit/bring-into-view.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { LevelCell, standingId } from './LevelCell.tsx'
import { useFocusTarget } from '../kit/focus.ts'
import { useDetailWords } from './words.ts'

/** Brings the row that one is led to into view, and the focus with it. */
const showRow = (button: HTMLButtonElement) => {
  button.focus({ preventScroll: true })
  bringIntoView(button.closest('.row-head')!, 'start')
}

export function CompetencyRow({ view: { id, levels } }: { view: CompetencyView }) {
  const { view, whole } = useCalculator()
  const words = useDetailWords()
  const names = useNames()
  const isOpen = useStore(view.$openRows).has(id)
  const button = useFocusTarget(id, showRow)
  return (
    <li class={`row ${isOpen ? 'open' : ''}`}>
      <div class="row-head">
        <h4>
          <button
            ref={button}
            type="button"
            class="row-opener"
            id={id}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}/details` : undefined}
            aria-describedby={levels.map(({ level }) => standingId(id, level)).join(' ') || undefined}
            onClick={() => view.toggleRow(id)}
          >
            <Chevron /> <span>{names.competency(id)}</span>
          </button>
        </h4>
        {levels.length === 0 && <p class="quiet not-published">{words.notPublished}</p>}
        {levels.map((level) => (
          <LevelCell key={level.level} competency={id} view={level} />
        ))}
      </div>
      {isOpen && (
        <Lazy fetch={() => Promise.all([import('./Details.tsx'), whole()])}>
          {([{ Details }, program]) => <Details id={id} program={program} />}
        </Lazy>
      )}
    </li>
  )
}
