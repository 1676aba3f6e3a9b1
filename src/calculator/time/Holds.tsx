import { useStore } from '@nanostores/preact'
import type { Timeline } from '../../engine/timeline/index.ts'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import type { Status } from '../../engine/requirements/index.ts'
import { isWithin } from './scale.ts'
import { withStatus, type CompetencyTracks } from './status-changes.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useTime } from './context.ts'

/** What holds on the day of judgement, read from the timeline. */
export function Holds({ timeline, rows }: { timeline: Timeline; rows: readonly CompetencyTracks[] }) {
  const { program, day } = useCalculator()
  const { reasons } = useMessages()
  const { words } = useTime()
  const names = useNames()
  const on = useStore(day.$day)
  const purchasable = timeline.membership.find((span) => isWithin(span, on))?.purchasable ?? null
  const list = (levels: readonly CompetencyLevel[]) =>
    words.all(levels.map(({ competency }) => names.competency(competency)))
  const at = (status: Status, say: (level: string, competencies: string) => string) =>
    [...program.levels].reverse().flatMap((level) => {
      const found = withStatus(rows, status, on).filter((one) => one.level === level)
      return found.length > 0 ? [say(reasons.levels[level], list(found))] : []
    })
  const met = at('met', words.met)
  return (
    <div class="holds">
      <h4>{words.holds(on)}</h4>
      <p>{purchasable ? words.canBuy(reasons.levels[purchasable]) : words.canBuyNothing}</p>
      {[...(met.length > 0 ? met : [words.noneMet]), ...at('unclear', words.unclear)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
