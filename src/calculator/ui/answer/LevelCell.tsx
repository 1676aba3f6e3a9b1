import type { LevelView } from '../../model/views.ts'
import { useMessages, useNames } from '../context.ts'
import { Bar, StateGlyph } from '../glyphs.tsx'
import { shortly } from './shortly.ts'

/** How one level of a competency stands: the state, what is short, a thin bar. */
export function LevelCell({ view }: { view: LevelView }) {
  const messages = useMessages()
  const names = useNames()
  const [first, ...others] = view.unmet
  return (
    <div class={`standing ${view.level}`} data-state={view.state}>
      <p class="level-head">
        <span class="level-name">{messages.reasons.levels[view.level]}</span>{' '}
        <span class="state">
          <StateGlyph state={view.state} /> {messages.reasons.states[view.state]}
        </span>
      </p>
      <Bar share={view.progress} />
      <p class="level-figures">
        {view.byOverride
          ? messages.answer.overridden
          : first &&
            [shortly(first, messages, names), others.length > 0 && messages.answer.more(others.length)]
              .filter(Boolean)
              .join(' ')}
      </p>
    </div>
  )
}
