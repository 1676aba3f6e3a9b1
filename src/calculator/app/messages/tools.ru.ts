import type { Messages } from './messages.ts'
import { count } from '../../../language/ru/language.ts'

export const tools: Messages['tools'] = {
  label: 'Ваши данные',
  privacy: 'Сохраняется только в этом браузере. Ничего из введённого никуда не отправляется.',
  undo: 'Отменить',
  redo: 'Вернуть',
  undoStep: (step) => `Отменить: ${step}`,
  redoStep: (step) => `Вернуть: ${step}`,
  undone: (step) => `Отменено: ${step}`,
  redone: (step) => `Возвращено: ${step}`,
  moreChanges: (more) =>
    `изменилось ещё ${count(more, { one: 'уровень', few: 'уровня', many: 'уровней', other: 'уровня' })}`,
  sample: 'Пример компании',
  openFile: 'Открыть файл',
  export: 'Экспорт',
  share: 'Поделиться',
  pasteRows: 'Вставить строки из электронной таблицы',
  download: 'Скачать мои данные',
  downloadScenarios: 'Скачать мои сценарии',
  startOver: 'Начать заново',
  moreProblems: (more) =>
    `и ещё ${count(more, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
  close: 'Закрыть',
  loading: 'Загрузка…',
  notLoaded: 'Эту часть не удалось загрузить. Введённые данные на месте.',
  tryAgain: 'Повторить',
  aside:
    'Данные, сохранённые здесь раньше, повреждены: эта страница не смогла их прочитать. Они отложены без изменений.',
  downloadAside: 'Скачать их',
  removeAside: 'Удалить их',
  otherTab:
    'Другая вкладка изменила то же, что и эта. Сейчас сохранён вариант этой вкладки; все остальные изменения обеих вкладок на месте. Изменено в обеих:',
  takeOther: 'Взять вариант другой вкладки',
  keepMine: 'Оставить этот',
}
