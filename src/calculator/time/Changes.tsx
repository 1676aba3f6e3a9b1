import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import { say } from '../../language/reasons.ts'
import { daysOfChanges, type LevelTurn, type CompetencyTracks } from './status-changes.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useTime } from './context.ts'
import { DayButton } from './DayButton.tsx'
import { TurnSign } from './change-glyphs.tsx'

function Change({ turn }: { turn: LevelTurn }) {
  const { reasons } = useMessages()
  const { words } = useTime()
  const names = useNames()
  return (
    <li class="change">
      <TurnSign turn={turn} />
      <p>
        <strong>{words.level(names.competency(turn.competency), reasons.levels[turn.level])}</strong>{' '}
        <span class="turn">{words.turn(turn.before, turn.after)}</span>
      </p>
      <ul class="causes">
        {turn.causes.map((cause, at) => (
          <li key={at}>{say(words.causes, cause, names)}</li>
        ))}
      </ul>
    </li>
  )
}

/** Every change by its day: the same as the picture, in words. */
export function Changes({ rows }: { rows: readonly CompetencyTracks[] }) {
  const { day } = useCalculator()
  const { words } = useTime()
  const on = useStore(day.$day)
  const days = useMemo(() => daysOfChanges(rows), [rows])
  const next = days.find((one) => one.on > on)
  return (
    <section class="changes" aria-labelledby="changes">
      <h4 id="changes">{words.changes}</h4>
      {days.length === 0 && <p class="quiet">{words.noChanges}</p>}
      <ol>
        {days.map((one) => (
          <li
            key={one.on}
            class={one.on <= on ? 'past' : ''}
            data-next={one === next}
            aria-current={one.on === on ? 'date' : undefined}
          >
            <DayButton on={one.on} />
            <ul>
              {one.turns.map((turn) => (
                <Change key={turn.id} turn={turn} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
