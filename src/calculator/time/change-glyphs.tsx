/** The signs of the pictures; each stands beside words that say the same. */
import type { Status } from '../../engine/requirements/index.ts'
import type { LevelTurn } from './status-changes.ts'
import type { YearEvent } from './year.ts'

const order: Readonly<Record<Status, number>> = { unmet: 0, unclear: 1, met: 2 }

export const isGain = ({ before, after }: Pick<LevelTurn, 'before' | 'after'>): boolean =>
  order[after] > order[before]

const shapes = { rise: 'M0-5.5L5.5 4.5h-11z', fall: 'M0 5.5L5.5-4.5h-11z' }

export const TurnShape = ({ rises }: { rises: boolean }) => (
  <path class={`turn-shape ${rises ? 'rise' : 'fall'}`} d={rises ? shapes.rise : shapes.fall} />
)

export const TurnSign = ({ turn }: { turn: LevelTurn }) => (
  <svg class="sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <TurnShape rises={isGain(turn)} />
  </svg>
)

const yearShapes: Readonly<Record<YearEvent, string>> = {
  purchased: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  review: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  reminder: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  anniversary: 'M-1.5-7h3V7h-3z',
  window: 'M-6-4h12v8h-12z',
  nextAnniversary: 'M-1.5-7h3V7h-3z',
}

export const YearShape = ({ event }: { event: YearEvent }) => (
  <path class={`year-shape ${event}`} d={yearShapes[event]} />
)

export const YearSign = ({ event }: { event: YearEvent }) => (
  <svg class="sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <YearShape event={event} />
  </svg>
)
