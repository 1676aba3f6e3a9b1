import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CompetencyView } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { Chevron } from '../kit/glyphs.tsx'
import { LevelCell } from './LevelCell.tsx'

/** Brings the row into view that a link asked for, and the focus with it. */
function useTarget(id: string) {
  const { view } = useCalculator()
  const target = useStore(view.$target)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (target !== id) return
    button.current?.focus({ preventScroll: true })
    button.current?.scrollIntoView({ block: 'start' })
    view.$target.set(null)
  }, [target])
  return button
}

export function CompetencyRow({ view: { id, levels } }: { view: CompetencyView }) {
  const { view } = useCalculator()
  const { answer } = useMessages()
  const names = useNames()
  const isOpen = useStore(view.$openRows).has(id)
  const button = useTarget(id)
  return (
    <li class={`row ${isOpen ? 'open' : ''}`}>
      <div class="row-head">
        <h4>
          <button
            ref={button}
            type="button"
            id={id}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}/details` : undefined}
            onClick={() => view.toggleRow(id)}
          >
            <Chevron /> <span>{names.competency(id)}</span>
          </button>
        </h4>
        {levels.length === 0 && <p class="quiet not-published">{answer.notPublished}</p>}
        {levels.map((level) => (
          <LevelCell key={level.level} view={level} />
        ))}
      </div>
      {isOpen && <Lazy fetch={() => import('./Details.tsx')}>{({ Details }) => <Details id={id} />}</Lazy>}
    </li>
  )
}
