import { count, people } from '../../../language/ru/language.ts'
import type { EarlierWords } from './en.ts'

export const earlier: EarlierWords = {
  heading: 'Прежние состояния',
  hint: 'То, что было заменено, хранится в этом браузере 30\u00a0дней, затем удаляется.',
  none: 'За последние 30\u00a0дней ничего не заменялось.',
  looking: 'Загрузка…',
  unavailable:
    'В этом браузере прежние состояния не хранятся: он не даёт хранить данные или окно открыто в приватном режиме.',
  before: {
    'start-over': 'до того, как вы начали заново',
    'load-sample': 'до того, как вы открыли пример компании',
    'open-file': 'до того, как вы открыли файл',
    'take-shared': 'до того, как вы заменили данные профилем по ссылке',
    'import-people': 'до того, как вы импортировали сотрудников',
    'bring-back': 'до того, как вы вернули прежнее состояние',
  },
  nameless: 'Ваша организация',
  holds: (held, figures, scenarios) =>
    [
      count(held, people),
      count(figures, {
        one: 'показатель',
        few: 'показателя',
        many: 'показателей',
        other: 'показателя',
      }),
      ...(scenarios > 0
        ? [count(scenarios, { one: 'сценарий', few: 'сценария', many: 'сценариев', other: 'сценария' })]
        : []),
    ].join(', '),
  bringBack: 'Вернуть',
  bringBackOne: (name, at) => `Вернуть: ${name}, ${at}`,
  remove: 'Удалить',
  removeOne: (name, at) => `Удалить: ${name}, ${at}`,
  gone: 'Этого состояния уже нет, или его не удалось прочитать. Ничего не изменилось.',
}
