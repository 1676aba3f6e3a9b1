import type { LevelView } from '../../model/views.ts'
import { useMessages, useNames } from '../context.ts'
import { Bar, StateGlyph } from '../glyphs.tsx'
import { shortly } from './shortly.ts'

/** What is to be known of a level in a few words. */
function useNote({ byOverride, failsFrom, unmet: [first, ...others] }: LevelView): string | undefined {
  const messages = useMessages()
  const names = useNames()
  const { answer } = messages
  if (failsFrom) return answer.failsFrom(failsFrom)
  if (byOverride) return answer.overridden
  if (!first) return undefined
  const short = shortly(first, messages, names)
  return others.length > 0 ? `${short} ${answer.more(others.length)}` : short
}

/** How one level of a competency stands: the state, what is short, a thin bar. */
export function LevelCell({ view }: { view: LevelView }) {
  const { reasons } = useMessages()
  return (
    <div class={`standing ${view.level}`} data-state={view.state}>
      <p class="level-head">
        <span class="level-name">{reasons.levels[view.level]}</span>{' '}
        <span class="state">
          <StateGlyph state={view.state} /> {reasons.states[view.state]}
        </span>
      </p>
      <Bar share={view.progress} />
      <p class="level-figures">{useNote(view)}</p>
    </div>
  )
}
