import type { Messages } from '../../kit/messages.ts'
export const tools: Messages['tools'] = {
  label: 'Ваши данные',
  privacy: 'Сохраняется только в этом браузере. Ничего из введённого никуда не отправляется.',
  undo: 'Отменить',
  redo: 'Вернуть',
  undoStep: (step) => `Отменить: ${step}`,
  redoStep: (step) => `Вернуть: ${step}`,
  sample: 'Пример компании',
  openFile: 'Открыть файл',
  export: 'Экспорт',
  share: 'Поделиться',
  pasteRows: 'Вставить строки из электронной таблицы',
  startOver: 'Начать заново',
}
