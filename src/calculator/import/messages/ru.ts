import type { importing as english } from './en.ts'
import { template } from './template.ru.ts'
import { all, count, day, number } from '../../../language/ru/language.ts'

type English = typeof english

const rows = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
/** «Добавить 1 сотрудника», «изменить 5 сотрудников». */
const people = { one: 'сотрудника', few: 'сотрудников', many: 'сотрудников', other: 'сотрудника' }

const encodings: English['encodings'] = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (обратный порядок байтов)',
  'utf-16be': 'UTF-16 (прямой порядок байтов)',
  'windows-1251': 'Кириллица (Windows-1251)',
  'windows-1252': 'Западноевропейская (Windows-1252)',
}
const delimiters: English['delimiters'] = {
  ',': 'Запятая',
  ';': 'Точка с запятой',
  '\t': 'Табуляция',
  '|': 'Вертикальная черта',
}
const fields: English['fields'] = {
  mcid: 'MCID (идентификатор сертификации Microsoft)',
  email: 'Адрес электронной почты',
  name: 'Имя и фамилия',
  'first-name': 'Имя',
  'last-name': 'Фамилия',
  achievement: 'Экзамен, сертификация или оценка',
  title: 'Название достижения',
  earned: 'Дата получения',
  expires: 'Действует по',
  associated: 'Привязана ли учётная запись: да или нет',
  'associated-since': 'Учётная запись привязана с',
  'leaves-on': 'День ухода',
}
const stages: English['stages'] = {
  opening: 'Файл открывается',
  splitting: 'Файл делится на строки',
  reading: 'Строки читаются',
  joining: 'Строки сопоставляются с вашими сотрудниками',
}
const triage: English['triage'] = {
  counts: 'Учитывается',
  'not-associated': 'Получено, но учётная запись не привязана',
  'not-visible-yet': 'Совсем новое: пока не видно',
  'no-longer-accepted': 'Снято и больше не принимается',
  expired: 'Срок действия истёк',
  left: 'Сотрудник ушёл',
  'earned-after-retirement': 'Получено после последнего дня: проверьте дату',
  'earned-before-available': 'Получено до того, как это можно было сдать: проверьте дату',
  'may-not-count': 'Неясно, учитывается ли до сих пор',
  'only-part': 'Только часть сертификации',
  'not-named': 'Не названо ни в одном требовании',
}
const problems: English['problems'] = {
  'no-person': () => 'не сказано, кто это: нет ни MCID, ни адреса почты, ни имени',
  'no-achievement': () => 'не указан экзамен, сертификация или оценка',
  'not-named': ({ text }) => `«${text}» нет ни в одном требовании этой редакции`,
  'several-achievements': ({ text, achievements }, names) =>
    `«${text}» — нынешнее или прежнее название: ${all(achievements.map(names.achievement))}; выше укажите, что имеется в виду`,
  'not-a-day': ({ text }) => `«${text}» — не дата`,
  'several-people': () => 'это имя у нескольких сотрудников; различить их помогут MCID или адрес почты',
}
const megabytes = (bytes: number): string => number(Math.ceil(bytes / 2 ** 20))
const troubles: English['troubles'] = {
  'file-too-large': ({ bytes, most }) =>
    `Файл слишком велик: ${megabytes(bytes)} МБ, а читается не больше ${megabytes(most)} МБ.`,
  'too-many-rows': ({ most }) => `В таблице больше строк, чем ${number(most)}.`,
  'too-many-columns': ({ line, most }) => `В строке ${number(line)} больше столбцов, чем ${number(most)}.`,
  'not-a-workbook': () => 'Это не книга Excel (XLSX), хотя начинается так же.',
  'old-or-locked-workbook': () =>
    'Эта книга либо в старом формате Excel (XLS), либо защищена паролем. Сохраните её как XLSX без пароля и откройте снова.',
  damaged: () => 'Файл повреждён или обрывается. Сохраните его заново и откройте ещё раз.',
  empty: () => 'В нём нет ни одной строки.',
  'not-readable': () =>
    'Файл не удалось прочитать. Возможно, его тем временем переместили или изменили; откройте его снова.',
  hung: () => 'Чтение слишком долго не продвигалось и было остановлено.',
}
const action: English['action'] = ({ new: added, changed }) => {
  if (added === 0) return `Изменить ${count(changed, people)}`
  return changed === 0
    ? `Добавить ${count(added, people)}`
    : `Добавить ${count(added, people)}, изменить ${number(changed)}`
}

export const importing: English = {
  heading: 'Загрузка сотрудников',
  source: 'Выберите таблицу',
  sourceMore:
    'Отчёт о навыках, выгрузка сведений об обучении или любая таблица, где каждое достижение стоит в своей строке: CSV, TSV или книга Excel (XLSX). Она читается в этом браузере и никуда не отправляется.',
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
  own: 'Эту таблицу записал сам калькулятор. Она читается так же, как была записана.',
  encoding: 'Кодировка',
  encodings,
  delimiter: 'Разделитель',
  delimiters,
  sheet: 'Лист',
  headings: 'Заголовки',
  noHeadings: 'Заголовков нет',
  headingRow: (line, text) => `Строка ${number(line)}: ${text}`,
  columns: 'Что в столбцах',
  columnsHint: 'Рядом с каждым показаны первые строки. В строке должно быть сказано, кто и что получил.',
  columnLabel: (name) => `Что в столбце «${name}»`,
  column: (letters) => `Столбец ${letters}`,
  unused: 'Ничего нужного',
  fields,
  moreColumns: (hidden) =>
    `Показать ещё ${count(hidden, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' })}`,
  blank: 'пусто',
  missing: {
    who: 'Выберите столбец, в котором сказано, кто это: MCID, адрес почты или имя.',
    what: 'Выберите столбец, в котором сказано, что получено: код или название.',
  },
  order: 'Что в датах этой таблицы стоит первым?',
  orderMixed: 'Одни даты возможны только так, другие только иначе. Те, что не подойдут, будут перечислены.',
  orders: { 'day-first': 'День', 'month-first': 'Месяц' },
  orderExample: (text, on) => `${text} — это ${day(on)}`,
  orderSettled: {
    'day-first': 'Первым в датах читается день: иначе некоторые из них невозможны.',
    'month-first': 'Первым в датах читается месяц: иначе некоторые из них невозможны.',
  },
  orderNeeded: 'Укажите, что стоит первым: день или месяц.',
  since: 'С какого дня учётные записи этих сотрудников привязаны к вашей организации?',
  sinceHint: 'В таблице этого нет, а полученное учитывается только с того дня.',
  sinceHintYes: 'В таблице сказано, кто привязан, но не сказано, с какого дня.',
  sinceDay: 'С этого дня',
  sinceLabel: 'День привязки',
  sinceNever: 'Они не привязаны',
  sinceNeverYes: 'Оставить без привязки',
  sinceNeeded: 'Укажите день привязки или что привязки нет.',
  check: 'Показать, что изменится',
  preview: 'Что изменит загрузка',
  peopleTally: 'Сотрудники',
  achievementsTally: 'Достижения',
  tally: ({ new: added, changed, same }) =>
    `новых ${number(added)}, изменённых ${number(changed)}, прежних ${number(same)}`,
  allSame: 'Всё это здесь уже есть: загрузка ничего не изменит.',
  nothingUsable: 'Ни одну строку использовать нельзя.',
  triageHeading: (on) => `Что дают строки на ${day(on)}`,
  triage,
  triagedRow: (line, person, achievement) =>
    `Строка ${number(line)}: ${[person, achievement].filter(Boolean).join(', ')}`,
  sharedTitles: 'Эти названия есть или были у нескольких достижений. Что имеется в виду?',
  leaveOut: 'Пропустить эти строки',
  certificationsToAdd: (missing) =>
    `Сертификации, у которых есть все части, но нет их самих: ${number(missing)}. После загрузки их можно добавить одним нажатием, над уровнями.`,
  unusable: (found) => `Нельзя использовать: ${count(found, rows)}`,
  unusableRow: (line, column, problem) =>
    `Строка ${number(line)}${column === null ? '' : `, ${column}`}: ${problem}`,
  more: (hidden) => `и ещё ${count(hidden, rows)}`,
  problems,
  downloadUnusable: 'Скачать только эти строки (CSV)',
  unusableFile: 'stroki-bez-zagruzki.csv',
  file: {
    delimiter: ';',
    line: 'Строка',
    column: 'Столбец',
    reason: 'Причина',
    reasons: {
      'no-person': 'Нет ни MCID, ни адреса почты, ни имени',
      'no-achievement': 'Не указан экзамен, сертификация или оценка',
      'not-named': 'Нет ни в одном требовании этой редакции',
      'several-achievements': 'Это название есть или было у нескольких достижений',
      'not-a-day': 'Не дата',
      'several-people': 'Это имя у нескольких сотрудников',
    },
  },
  action,
  done: 'Закрыть',
}
