import type { Messages } from '../../kit/messages.ts'
export const tools: Messages['tools'] = {
  data: 'Ваши данные',
  label: 'Организация, дата расчёта и данные',
  privacy: 'Сохраняется только в этом браузере и никуда не отправляется.',
  undo: 'Отменить',
  redo: 'Вернуть',
  sample: 'Пример компании',
  openFile: 'Открыть файл',
  export: 'Экспорт',
  share: 'Поделиться',
  pasteRows: 'Вставить строки из электронной таблицы',
  more: 'Ещё',
  skip: 'Перейти к ответу',
}
