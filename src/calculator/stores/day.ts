/** The day to judge: it opens on the edition's day, since the rules are those of that day. */
import { atom, computed } from 'nanostores'
import type { IsoDate } from '../../calendar/index.ts'
import type { Program } from '../../program/types.ts'

/** Silver and Gold were retired on this day; the Microsoft Cloud Partner Program followed on 3 October 2022. */
export const lastDayOfProgramme: IsoDate = '2022-09-30'

export function createDay(program: Program) {
  const $day = atom<IsoDate>(program.published)
  return {
    $day,
    $isOver: computed($day, (day) => day > lastDayOfProgramme),
    setDay: (day: IsoDate) => $day.set(day),
  }
}
