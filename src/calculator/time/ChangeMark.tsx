import { say } from '../../language/reasons.ts'
import type { LevelTurn } from './status-changes.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { useTime } from './context.ts'
import { isGain, TurnShape } from './change-glyphs.tsx'
import type { ChartMarks } from './useMarks.ts'

/** A change on its day; pressing it moves the day of judgement there. */
export function ChangeMark({ turn, marks }: { turn: LevelTurn; marks: ChartMarks }) {
  const { format, reasons } = useMessages()
  const { time, words } = useTime()
  const names = useNames()
  const { id, competency, level, on, before, after, causes } = turn
  const label = [
    `${format.day(on)}. ${words.levelTurn(names.competency(competency), reasons.levels[level], words.turn(before, after))}`,
    ...causes.map((cause) => say(words.causes, cause, names)),
  ].join(' ')
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    time.moveTo(on)
  }
  return (
    <g
      class="mark"
      role="button"
      tabIndex={marks.entry === id ? 0 : -1}
      data-turn={id}
      aria-label={label}
      onClick={() => time.moveTo(on)}
      onKeyDown={press}
      onFocus={() => marks.focus(id)}
      onBlur={marks.blur}
      onMouseEnter={() => marks.point(id)}
    >
      <circle class="mark-ground" r="12" />
      <TurnShape rises={isGain(turn)} />
    </g>
  )
}
