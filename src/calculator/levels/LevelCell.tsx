import { shortfall } from '../../language/requirement-in-short.ts'
import type { LevelView } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Bar, StateGlyph } from '../kit/glyphs.tsx'

/** How one level of a competency stands: the state, what is to be known of it, a thin bar. */
export function LevelCell({ view }: { view: LevelView }) {
  const messages = useMessages()
  const names = useNames()
  return (
    <div class={`standing ${view.level}`} data-state={view.state}>
      <p class="level-head">
        <span class="level-name">{messages.reasons.levels[view.level]}</span>{' '}
        <span class="state">
          <StateGlyph state={view.state} /> {messages.reasons.states[view.state]}
        </span>
      </p>
      <Bar share={view.progress} />
      <p class="level-figures">{shortfall(view, messages, names)}</p>
    </div>
  )
}
