import { say } from '../../language/reasons.ts'
import type { LevelTurn } from './status-changes.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { useTime } from './context.ts'

/** The date and the causes of a change beside its mark, whose name says the same. */
export function Card({ turn, at }: { turn: LevelTurn; at: number }) {
  const { format, reasons } = useMessages()
  const { words } = useTime()
  const names = useNames()
  const place = { left: `${at * 100}%`, transform: `translateX(${-at * 100}%)` }
  return (
    <div class="mark-card" style={place} aria-hidden="true">
      <p>
        <strong>{format.day(turn.on)}</strong>
      </p>
      <p>
        {reasons.levels[turn.level]}: {words.turn(turn.before, turn.after)}
      </p>
      {turn.causes.map((cause, index) => (
        <p key={index}>{say(words.causes, cause, names)}</p>
      ))}
    </div>
  )
}
