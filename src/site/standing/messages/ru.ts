/** How a saved profile stands, on a page of the guide. */
import type { standing as english } from './en.ts'
import { count, day, ofPeople } from '../../../language/ru/language.ts'

export const standing: typeof english = {
  saved: 'Сохранённый профиль',
  judged: (on, levels) => ` на ${day(on)}: ${levels}.`,
  level: (level, state, short) => `${level}\u00a0— ${state.toLowerCase()}${short && ` (${short})`}`,
  nobodyHolds: 'этого нет ни у кого',
  hold: (holders, who) => `есть у ${count(holders, ofPeople)} (${who})`,
  others: (more) => `ещё ${more}`,
  counts: (counting, holders, last) => {
    if (counting === 0) return 'Не учитывается.'
    if (holders === 1) return `Учитывается${last ? ` по ${day(last)} включительно` : ''}.`
    const whom = counting < holders ? `у ${counting} из них` : 'у всех'
    return `Учитывается ${whom}${last ? `, после ${day(last)}\u00a0— у меньшего числа` : ''}.`
  },
  ofLevel: (number, level) => `${number}\u00a0${level}`,
  nothingMet: 'ни один уровень не достигнут',
  nearest: (competency, level, short) => `Ближе всего: «${competency}», ${level}${short && ` (${short})`}.`,
  marks: { met: 'Выполнено по вашему профилю', unclear: 'По вашему профилю неясно' },
  marked: (met) =>
    met === 0
      ? 'требования ни одного пути пока не выполнены'
      : `выполненные требования отмечены в таблице (${count(met, { one: 'отметка', few: 'отметки', many: 'отметок', other: 'отметки' })})`,
}
