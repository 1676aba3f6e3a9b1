import { all, count, day, month, number } from '../../../language/ru/language.ts'
import type { figuresImport as english } from './import.en.ts'

type English = typeof english

const rows = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const months = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }
const amounts = { one: 'число', few: 'числа', many: 'чисел', other: 'числа' }

const fields: English['fields'] = {
  metric: 'Название показателя',
  month: 'Месяц',
  amount: 'Значение за месяц',
  path: 'Компетенция или путь',
}
const problems: English['problems'] = {
  'not-assigned': ({ text }) => (text === '' ? 'показатель не выбран' : `для «${text}» показатель не выбран`),
  'no-amount': () => 'нет значения',
  'no-month': () => 'нет месяца',
  'not-a-month': ({ text }) => `«${text}»\u00a0— не месяц с годом`,
  'month-to-settle': ({ text }) => `выше укажите, что в «${text}» стоит первым: день или месяц`,
  'not-an-amount': ({ text }) => `«${text}»\u00a0— не число`,
  'amount-to-settle': ({ text }) => `выше укажите, что означает знак в «${text}»`,
  negative: ({ text }) => `«${text}» меньше нуля`,
  'said-before': ({ of }) => `то же значение, что в строке ${number(of)}; учтено один раз`,
  'several-rows': ({ month: on }) =>
    `у этого месяца (${month(on)}) несколько строк: выше укажите, складывать ли их`,
}

export const figuresImport: English = {
  heading: 'Импорт показателей',
  source: 'Выберите таблицу',
  about:
    'Выгрузка о показателях компетенций или любая таблица с месяцами и значениями: CSV, TSV или книга Excel (XLSX). Она читается в этом браузере и никуда не отправляется.',
  shape:
    'Показатели могут идти друг под другом, с названием в отдельном столбце, или каждый в своём столбце.',
  exampleLabel: 'Пример такой таблицы',
  chooseFile: 'Выбрать файл',
  paste: 'Или вставьте строки из электронной таблицы',
  pasteHint: 'Вместе со строкой заголовков, если она есть.',
  read: 'Прочитать эти строки',
  reading: 'Таблица читается…',
  nothingPasted: 'Читать пока нечего.',
  pasted: 'Вставленные строки',
  cancel: 'Отмена',
  another: 'Выбрать другой файл',
  rows: (found) => count(found, rows),
  columns: 'Что в столбцах',
  columnsHint: 'Берутся только значения за отдельные месяцы. Суммы за несколько месяцев и пороги не нужны.',
  columnLabel: (name) => `Что в столбце «${name}»`,
  column: (position) => `Столбец ${number(position)}`,
  unused: 'Не импортировать',
  fields,
  missing: {
    month: 'Выберите столбец с месяцами.',
    amount: 'Выберите столбец со значениями.',
  },
  order: 'Что в этих датах стоит первым?',
  orders: { 'day-first': 'День', 'month-first': 'Месяц' },
  decimal: 'Что в этих числах отделяет дробную часть?',
  decimals: { point: 'Точка', comma: 'Запятая' },
  mixed: 'Одни возможны только так, другие только иначе. Те, что не подойдут, будут перечислены.',
  monthExample: (text, on) => `${text}\u00a0— это ${month(on)}`,
  amountExample: (text, amount) => `${text}\u00a0— это ${number(amount)}`,
  names: 'Какие это показатели?',
  namesHint:
    'Как называются показатели в этом столбце, ни в одном документе не сказано. Строки, для которых ничего не выбрано, будут пропущены.',
  name: (name, cells) => `${name === '' ? 'Значения без названия' : name} (${count(cells, amounts)})`,
  leaveOut: 'Ни один из них: пропустить',
  repeated: (metric) => `${metric}: у месяца несколько строк`,
  repeatedExample: (on, values, more) =>
    `${month(on)}: ${all(values)}${more > 0 ? `; так же ещё у ${count(more, { one: 'месяца', other: 'месяцев' })}` : ''}. Пока ничего не выбрано, эти месяцы пропущены.`,
  once: 'Это одно и то же значение: учесть один раз',
  add: 'Это части месяца: сложить',
  preview: 'Что будет сохранено',
  nothing: 'Пока ничего.',
  tally: (added, replaced, same) =>
    `новых ${number(added)}, заменённых ${number(replaced)}, прежних ${number(same)}`,
  total: (total) => `Эти месяцы заменят введённый итог (${total}).`,
  kept: (kept) => `Остальное (${count(kept, months)}) не изменится.`,
  onDay: (on, before, after) => `На ${day(on)}: сейчас ${before}, будет ${after}.`,
  none: 'ничего',
  stored: 'Будет',
  now: 'Сейчас',
  month: 'Месяц',
  byMonth: 'По месяцам',
  used: (used, found) => `Использовано строк: ${number(used)} из ${number(found)}.`,
  left: (cells) => `Не использовано: ${count(cells, amounts)}`,
  leftOut: (line, column, problem) => `Строка ${number(line)}, ${column}: ${problem}`,
  more: (hidden) => `и ещё ${number(hidden)}`,
  action: (changed) => `Сохранить ${count(changed, months)}`,
  same: 'Всё это здесь уже есть: импорт ничего не изменит.',
  unchanged: 'Ваши данные не изменились.',
  problems,
}
