/** The day to judge: it opens on the edition's day, since the rules are those of that day. */
import { atom, computed } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Program } from '../../engine/program/index.ts'

export function createDay(program: Program) {
  const $day = atom<IsoDate>(program.published)
  return {
    $day,
    $isOver: computed($day, (day) => day > program.retired),
    setDay: (day: IsoDate) => $day.set(day),
  }
}
export type DayStore = ReturnType<typeof createDay>
