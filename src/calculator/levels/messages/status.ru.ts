import { count, day } from '../../../language/ru/language.ts'
import type { statusWords as english } from './status.en.ts'

export const statusWords: typeof english = {
  opened: (scenario) => (scenario ? `Сценарий «${scenario}»` : 'Ваши данные'),
  judgedNow: (on) => `Рассчитано на ${day(on)}`,
  undone: (step) => `Отменено: ${step}`,
  redone: (step) => `Возвращено: ${step}`,
  moreChanges: (more) =>
    `изменилось ещё ${count(more, { one: 'уровень', few: 'уровня', many: 'уровней', other: 'уровня' })}`,
}
