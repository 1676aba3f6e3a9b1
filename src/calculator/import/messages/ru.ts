import type { importing as english } from './en.ts'
import { cellReasons, problems, rowReasons } from './problems.ru.ts'
import { delimiterNames, encodingNames, fieldNames, questionWords } from './reading.ru.ts'
import { template } from './template.ru.ts'
import { troubles } from './troubles.ru.ts'
import { count, day, number } from '../../../language/ru/language.ts'

type English = typeof english

const rows = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
/** «Добавить 1 сотрудника», «изменить 5 сотрудников». */
const people = { one: 'сотрудника', few: 'сотрудников', many: 'сотрудников', other: 'сотрудника' }

const stages: English['stages'] = {
  opening: 'Файл открывается',
  splitting: 'Файл делится на строки',
  reading: 'Строки читаются',
  joining: 'Строки сопоставляются с вашими сотрудниками',
}
const triage: English['triage'] = {
  counts: 'Учитывается',
  'not-associated': 'Получено, но учётная запись не привязана',
  'not-visible-yet': 'Получено недавно: пока не видно',
  'no-longer-accepted': 'Отменено и больше не принимается',
  expired: 'Срок действия истёк',
  left: 'Сотрудник ушёл',
  'earned-after-retirement': 'Получено после последнего дня: проверьте дату',
  'earned-before-available': 'Получено до того, как это можно было сдать: проверьте дату',
  'may-not-count': 'Неясно, учитывается ли до сих пор',
  'only-part': 'Только часть сертификации',
  'not-named': 'Не названо ни в одном требовании',
}
const days: English['days'] = {
  none: (found) => `Без даты: ${count(found, rows)}. Считается, что сдано раньше любой важной даты`,
  future: (found) => `С датой в будущем: ${count(found, rows)}. Проверьте дату`,
  'long-ago': (found) => `С датой до 1990\u00a0года: ${count(found, rows)}. Проверьте дату`,
}
const action: English['action'] = ({ new: added, changed }) => {
  if (added === 0) return `Изменить ${count(changed, people)}`
  return changed === 0
    ? `Добавить ${count(added, people)}`
    : `Добавить ${count(added, people)}, изменить ${number(changed)}`
}

export const importing: English = {
  heading: 'Импорт сотрудников',
  source: 'Выберите таблицу',
  sourceMore:
    'Отчёт о навыках, выгрузка сведений об обучении или любая таблица, где каждое достижение записано в своей строке: CSV, TSV или книга Excel (XLSX). Она читается в этом браузере и никуда не отправляется.',
  chooseFile: 'Выбрать файл',
  paste: 'Или вставьте строки из электронной таблицы',
  pasteHint: 'Вместе со строкой заголовков, если она есть.',
  read: 'Прочитать эти строки',
  template,
  nothingPasted: 'Читать пока нечего.',
  pasted: 'Вставленные строки',
  cancel: 'Отмена',
  back: 'Назад к столбцам',
  another: 'Выбрать другой файл',
  unchanged: 'Ваши данные не изменились.',
  progress: (stage, share) => `${stage}: ${number(share)} %`,
  stages,
  troubles,
  rows: (found) => count(found, rows),
  own: 'Эту таблицу сохранил калькулятор. Она читается в точности так, как была сохранена.',
  encoding: 'Кодировка',
  encodings: encodingNames,
  letters: (some) => `Так читаются: ${some.join(', ')}`,
  brokenLetters:
    'Некоторые знаки в этой кодировке не читаются. Выберите другую; иначе строки с ними будут пропущены и перечислены.',
  delimiter: 'Разделитель',
  delimiters: delimiterNames,
  sheet: 'Лист',
  sheetHint: 'Читается только этот лист.',
  hiddenSheet: (name) => `${name} (скрыт)`,
  headings: 'Заголовки',
  noHeadings: 'Заголовков нет',
  headingRow: (line, text) => `Строка ${number(line)}: ${text}`,
  columns: 'Что в столбцах',
  columnsHint: 'Рядом с каждым показаны первые строки. В строке должно быть сказано, кто и что получил.',
  isBelow: 'Что получено, сказано отдельной строкой над сотрудниками.',
  columnHint: (field) => `Не используется. Возможно, здесь: ${field}`,
  columnLabel: (name) => `Что в столбце «${name}»`,
  column: (letters) => `Столбец ${letters}`,
  unused: 'Не импортировать',
  fields: fieldNames,
  moreColumns: (hidden) =>
    `Показать ещё ${count(hidden, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' })}`,
  blank: 'пусто',
  missing: {
    who: 'Выберите столбец, в котором сказано, кто это: MCID, адрес почты или имя.',
    what: 'Выберите столбец, в котором сказано, что получено: код или название.',
  },
  person: 'Или чьи это все достижения?',
  personHint: 'Имя, адрес почты или MCID, если вся таблица об одном сотруднике.',
  fill: (found) => `Не сказано, кто это: ${count(found, rows)}. Чьи это достижения?`,
  fillDown: 'Того, кто назван в строке выше',
  fillNot: 'Неизвестно: пропустить эти строки',
  fillNeeded: 'Укажите, чьи это достижения.',
  questions: questionWords,
  valuesHint:
    'Знакомые слова уже отмечены. Строки о том, что не сдано, и о тех, кто ушёл, будут пропущены и перечислены.',
  valueLabel: (text, found) => `${text === '' ? '(пусто)' : `«${text}»`}: ${count(found, rows)}`,
  valuesNeeded: 'Укажите, что значит каждое из этих слов.',
  score: 'Со скольких баллов экзамен сдан?',
  scoreHint: 'В таблице есть баллы, но не сказано, сколько нужно.',
  scoreLabel: 'Проходной балл',
  scoreNever: 'Баллы не важны: всё это сдано',
  scoreNeeded: 'Укажите проходной балл или что баллы не важны.',
  order: 'Что в датах этой таблицы стоит первым?',
  orderMixed: 'Одни даты возможны только так, другие только иначе. Те, что не подойдут, будут перечислены.',
  orders: { 'day-first': 'День', 'month-first': 'Месяц', 'year-first': 'Год' },
  orderExample: (text, on) => `${text}\u00a0— это ${day(on)}`,
  orderSettled: {
    'day-first': 'Первым в датах читается день: иначе некоторые из них невозможны.',
    'month-first': 'Первым в датах читается месяц: иначе некоторые из них невозможны.',
    'year-first': 'Первым в датах читается год: иначе некоторые из них невозможны.',
  },
  orderNeeded: 'Укажите, что стоит первым.',
  calendar: 'С какого года в этой таблице считаются дни?',
  calendars: {
    '1900': 'С 1900\u00a0года, как обычно',
    '1904': 'С 1904\u00a0года, как на старых компьютерах Macintosh',
  },
  calendarNeeded: 'Укажите, с какого года считаются дни.',
  numberedDay: (text, on) =>
    `Числа в столбцах дат читаются так, как дни считает электронная таблица: ${text}\u00a0— это ${day(on)}.`,
  since: 'С какого дня учётные записи этих сотрудников привязаны к вашей организации?',
  sinceHint: 'В таблице этого нет, а полученное учитывается только с того дня.',
  sinceHintYes: 'В таблице сказано, кто привязан, но не сказано, с какого дня.',
  sinceDay: 'С этого дня',
  sinceLabel: 'День привязки',
  sinceNever: 'Они не привязаны',
  sinceNeverYes: 'Оставить без привязки',
  sinceNeeded: 'Укажите день привязки или что привязки нет.',
  check: 'Показать, что изменится',
  preview: 'Что изменит импорт',
  peopleTally: 'Сотрудники',
  achievementsTally: 'Достижения',
  tally: ({ new: added, changed, same }) =>
    `новых ${number(added)}, изменённых ${number(changed)}, прежних ${number(same)}`,
  allSame: 'Всё это здесь уже есть: импорт ничего не изменит.',
  nothingUsable: 'Ни одну строку использовать нельзя.',
  triageHeading: (on) => `Какие строки учитываются на ${day(on)}`,
  triage,
  triagedRow: (line, person, achievement) =>
    `Строка ${number(line)}: ${[person, achievement].filter(Boolean).join(', ')}`,
  sharedTitles: 'Эти названия есть или были у нескольких достижений. Что имеется в виду?',
  nearTitles: 'Возможно, имелось в виду вот это?',
  nearTitlesHint:
    'Такого названия или кода нет, но есть похожие. Пока вы не выберете, ничего не используется.',
  alike: 'Это один и тот же сотрудник?',
  alikeHint:
    'Имена похожи. Отмеченные станут одним сотрудником; там, где различается только написание, отметка уже стоит.',
  alikeNames: (names) => names.join('; '),
  alikeMore: (hidden) =>
    `И ещё ${number(hidden)}: объединены, если различаются только порядок, прописные буквы или диакритика; иначе остаются порознь.`,
  days,
  remarkedRow: (line, person, achievement, on) =>
    `Строка ${number(line)}: ${[person, achievement, on && day(on)].filter(Boolean).join(', ')}`,
  unusedCells: (found) =>
    `Не используется: ${count(found, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`,
  cellReasons,
  leaveOut: 'Пропустить эти строки',
  certificationsToAdd: (missing) =>
    `Сертификации, у которых есть все части, но нет их самих: ${number(missing)}. После импорта их можно добавить одним нажатием, над уровнями.`,
  unusable: (found) => `Нельзя использовать: ${count(found, rows)}`,
  unusableRow: (line, column, problem) =>
    `Строка ${number(line)}${column === null ? '' : `, ${column}`}: ${problem}`,
  more: (hidden) => `и ещё ${count(hidden, rows)}`,
  problems,
  downloadUnusable: 'Скачать только эти строки (CSV)',
  unusableFile: 'stroki-bez-importa.csv',
  file: {
    delimiter: ';',
    line: 'Строка',
    column: 'Столбец',
    reason: 'Причина',
    reasons: rowReasons,
  },
  action,
  done: 'Закрыть',
}
