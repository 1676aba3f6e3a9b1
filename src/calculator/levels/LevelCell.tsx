import { decisiveFigure } from '../../language/requirement-in-short.ts'
import { useStore } from '@nanostores/preact'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import type { LevelView } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Medal, NearGlyph, StateGlyph } from '../kit/glyphs.tsx'
import { createLosses } from './losses.ts'

/** From when on the level is not met any more, package or not. */
function useLoss(competency: CompetencyId, { level, risk }: LevelView): LevelView['risk'] {
  const { $losses } = useCalculator().of(createLosses)
  const losses = useStore($losses)?.losses
  const loss = losses?.find((one) => one.competency === competency && one.level === level)
  return risk ?? (loss && { since: loss.on, becomes: loss.becomes })
}

/** Names the place where it is told how a level stands. */
export const standingId = (competency: CompetencyId, level: Level): string =>
  `standing/${competency}/${level}`

/** How one level of a competency stands: whether it is there, its state, and the one figure that decides. */
export function LevelCell({ competency, view }: { competency: CompetencyId; view: LevelView }) {
  const messages = useMessages()
  const names = useNames()
  const risk = useLoss(competency, view)
  const { level, met, near, state } = view
  const isThere = met || state === 'active' || state === 'at-risk'
  const figure = decisiveFigure({ ...view, risk }, messages, names)
  return (
    <div id={standingId(competency, level)} class={`standing ${level}`} data-state={state}>
      <Medal level={level} size={22} isHollow={!isThere} />
      <p>
        <span class="sr-only">{messages.reasons.levels[level]} </span>
        <span class="level-shown" aria-hidden="true">
          {messages.reasons.levels[level]}
        </span>
        <span class="state">
          <StateGlyph state={state} /> {messages.reasons.states[state]}
        </span>{' '}
        {state !== 'not-started' && figure && (
          <span class={`level-figures ${near ? 'near' : ''}`}>
            {near && <NearGlyph />} {figure}
          </span>
        )}
      </p>
    </div>
  )
}
