/** The calculation date: it opens on the day of the page's own edition. */
import { computed } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { History } from './history.ts'

export function createDay(program: Program, history: Pick<History, '$workspace' | 'judgeBy'>) {
  const $day = computed(history.$workspace, ({ day = program.published }) => day)
  return {
    $day,
    /** Whether the page's own rules are not those of the day, or not those by which is judged. */
    $isElsewhere: computed(
      [history.$workspace, $day],
      ({ edition }, day) => edition !== undefined || day < program.validFrom! || day > program.validUntil!,
    ),
    /** Chooses the day, as a step that can be undone; days chosen one after the other are one step. */
    setDay: (day: IsoDate) => day !== $day.get() && history.judgeBy('change-day', { day }),
  }
}
export type DayStore = ReturnType<typeof createDay>
