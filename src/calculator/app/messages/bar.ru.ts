import type { BarWords } from './bar.en.ts'
import { count, people } from '../../../language/ru/language.ts'

export const bar: BarWords = {
  name: 'Название',
  market: 'Рынок',
  marketHint: 'Некоторые пороги зависят от рынка.',
  dayDoes: 'Всё рассчитывается на этот день: что к нему учитывается, что истекло и какой пакет действует.',
  edition: 'Редакция',
  renewal: 'Продление',
  today: 'Сегодня',
  print: 'Напечатать отчёт',
  startOver: 'Начать заново',
  earlier: 'Прежние состояния',
  replace: {
    headings: {
      'start-over': 'Начать заново?',
      'load-sample': 'Открыть пример компании?',
      'open-file': 'Открыть файл?',
      'take-shared': 'Заменить ваши данные?',
    },
    acts: {
      'start-over': 'Начать заново',
      'load-sample': 'Открыть пример',
      'open-file': 'Открыть файл',
      'take-shared': 'Заменить мои данные',
    },
    held: (held, figures, level, scenarios) =>
      [
        count(held, people),
        count(figures, {
          one: 'показатель',
          few: 'показателя',
          many: 'показателей',
          other: 'показателя',
        }),
        level === undefined ? 'без пакета' : `пакет ${level}`,
        ...(scenarios > 0
          ? [count(scenarios, { one: 'сценарий', few: 'сценария', many: 'сценариев', other: 'сценария' })]
          : []),
      ].join(', '),
    goes: (name, held, isAll) =>
      `${name ?? 'Ваша организация'}: ${held}. Всё это будет заменено${isAll ? '' : ', остальное останется'}.`,
    undo: 'Это можно отменить. Ещё 30\u00a0дней данные можно будет вернуть: меню, «Прежние состояния».',
    notKept:
      'Сохранить прежнее состояние в этом браузере не удалось. Отменить замену можно, пока вы не покинули страницу. Чтобы данные не пропали и потом, сначала сохраните копию.',
    copy: 'Сохранить копию (JSON)',
    cancel: 'Отмена',
  },
}
