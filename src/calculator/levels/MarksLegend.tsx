import { useMessages } from '../kit/context.ts'
import { Medal, NearGlyph, StateGlyph } from '../kit/glyphs.tsx'
import type { legend } from './messages/legend.en.ts'

const states = ['not-started', 'started', 'unclear', 'qualified', 'active', 'at-risk'] as const

/** What every mark means: its glyph, its word, its meaning. */
export function MarksLegend({ words }: { words: typeof legend }) {
  const { reasons } = useMessages()
  return (
    <dl class="legend">
      <div>
        <dt>
          <Medal level="silver" size={20} /> <Medal level="gold" size={20} />{' '}
          <Medal level="gold" size={20} isHollow />
        </dt>
        <dd>{words.badges}</dd>
      </div>
      {states.map((state) => (
        <div key={state}>
          <dt>
            <StateGlyph state={state} /> {reasons.states[state]}
          </dt>
          <dd>{words.states[state]}</dd>
        </div>
      ))}
      <div>
        <dt>
          <NearGlyph /> {words.nearTitle}
        </dt>
        <dd>{words.near}</dd>
      </div>
    </dl>
  )
}
