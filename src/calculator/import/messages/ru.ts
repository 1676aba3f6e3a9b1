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
  ibm866: 'Кириллица (MS-DOS, CP866)',
  'koi8-r': 'Кириллица (KOI8-R)',
  'koi8-u': 'Кириллица (KOI8-U)',
  'x-mac-cyrillic': 'Кириллица (Macintosh)',
  'iso-8859-5': 'Кириллица (ISO 8859-5)',
  'windows-1252': 'Западноевропейская (Windows-1252)',
  'iso-8859-15': 'Западноевропейская (ISO 8859-15)',
  macintosh: 'Западноевропейская (Macintosh)',
  'windows-1250': 'Центральноевропейская (Windows-1250)',
  'iso-8859-2': 'Центральноевропейская (ISO 8859-2)',
  'windows-1253': 'Греческая (Windows-1253)',
  'windows-1254': 'Турецкая (Windows-1254)',
  'windows-1255': 'Иврит (Windows-1255)',
  'windows-1256': 'Арабская (Windows-1256)',
  'windows-1257': 'Балтийская (Windows-1257)',
  'windows-1258': 'Вьетнамская (Windows-1258)',
  'windows-874': 'Тайская (Windows-874)',
  shift_jis: 'Японская (Shift JIS)',
  'euc-jp': 'Японская (EUC-JP)',
  gb18030: 'Китайская упрощённая (GB 18030)',
  big5: 'Китайская традиционная (Big5)',
  'euc-kr': 'Корейская (EUC-KR)',
}
const delimiters: English['delimiters'] = {
  ',': 'Запятая',
  ';': 'Точка с запятой',
  '\t': 'Табуляция',
  '|': 'Вертикальная черта',
  '  ': 'Два пробела и больше',
}
const fields: English['fields'] = {
  mcid: 'MCID (идентификатор сертификации Microsoft)',
  number: 'Другой номер сотрудника',
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
  result: 'Сдано ли',
  score: 'Набранные баллы',
  'passing-score': 'Проходной балл',
  employment: 'Работает ли сотрудник',
  exam: 'Экзамен из заголовка: отметки или даты',
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
  'not-passed': ({ text }) => (text === '' ? 'не сказано, что это сдано' : `«${text}» значит, что не сдано`),
  'not-a-score': ({ text }) => `«${text}» — не баллы`,
  'has-left': ({ text }) =>
    text === '' ? 'не сказано, что сотрудник работает' : `«${text}» значит, что сотрудник ушёл`,
  'cell-error': ({ text }) => `«${text}» — ошибка электронной таблицы, а не значение`,
  'not-computed': () =>
    'формула не вычислена: откройте файл в электронной таблице, сохраните и загрузите снова',
  unreadable: ({ text }) => `в «${text}» есть знаки, которые не читаются: выберите другую кодировку`,
  'headings-again': () => 'ещё раз заголовки',
  'several-people': () => 'это имя у нескольких сотрудников; различить их помогут MCID или адрес почты',
}
const cellReasons: English['cellReasons'] = {
  'month-of-expiry': ({ text }) => `«${text}» — месяц, а не день; достижение берётся без срока действия`,
  'rounded-number': ({ text }) =>
    `электронная таблица округлила «${text}»; сотрудник узнаётся только по имени или адресу почты`,
}
const questions: English['questions'] = {
  result: { legend: 'Какие из этих слов значат, что сдано?', yes: 'Сдано', no: 'Не сдано' },
  associated: {
    legend: 'Какие из этих слов значат, что учётная запись привязана?',
    yes: 'Привязана',
    no: 'Не привязана',
  },
  employment: {
    legend: 'Какие из этих слов значат, что сотрудник работает у вас?',
    yes: 'Работает',
    no: 'Ушёл',
  },
}
const days: English['days'] = {
  none: (found) => `Без даты: ${count(found, rows)}. Считается, что сдано раньше любой важной даты`,
  future: (found) => `С датой в будущем: ${count(found, rows)}. Проверьте дату`,
  'long-ago': (found) => `С датой до 1990 года: ${count(found, rows)}. Проверьте дату`,
}
const saveAsXlsx = 'Откройте файл в его программе, сохраните как книгу Excel (XLSX) или CSV и загрузите её.'
const kinds = {
  xlsb: 'Это двоичная книга Excel (XLSB). В Excel выберите «Сохранить как», затем «Книга Excel (.xlsx)» и откройте её.',
  ods: `Это электронная таблица OpenDocument (ODS). ${saveAsXlsx}`,
  numbers:
    'Это документ Numbers. В Numbers выберите «Экспортировать в», затем Excel или CSV и откройте этот файл.',
  document: 'Это текст или презентация, а не таблица. Скопируйте таблицу оттуда и вставьте здесь.',
  zip: 'Это архив ZIP, и книги Excel в нём нет. Распакуйте его и откройте таблицу.',
  pdf: 'Это PDF. Скопируйте таблицу из него и вставьте здесь или получите её как книгу Excel (XLSX) или CSV.',
  rtf: 'Это текст (RTF). Скопируйте таблицу из него и вставьте здесь.',
  html: 'Это веб-страница, как бы ни назывался файл. Откройте её в электронной таблице, сохраните как книгу Excel (XLSX) и откройте её.',
  'xml-spreadsheet': `Это таблица XML из Excel 2003. ${saveAsXlsx}`,
  'flat-ods': `Это плоский файл OpenDocument. ${saveAsXlsx}`,
  xml: `Это XML, а не таблица. ${saveAsXlsx}`,
  json: 'Это JSON другой программы. Получите из неё таблицу как CSV или книгу Excel (XLSX) и откройте её.',
  picture: 'Это картинка. Нужна таблица: CSV или книга Excel (XLSX).',
  archive: 'Это сжатый файл. Распакуйте его и откройте таблицу.',
  program: 'Это программа, а не таблица.',
} as const
const megabytes = (bytes: number): string => number(Math.ceil(bytes / 2 ** 20))
const troubles: English['troubles'] = {
  'file-too-large': ({ bytes, most }) =>
    `Файл слишком велик: ${megabytes(bytes)} МБ, а читается не больше ${megabytes(most)} МБ.`,
  'too-many-rows': ({ most }) => `В таблице больше строк, чем ${number(most)}.`,
  'too-many-columns': ({ line, most }) => `В строке ${number(line)} больше столбцов, чем ${number(most)}.`,
  'not-a-workbook': () => 'Это не книга Excel (XLSX), хотя начинается так же.',
  'other-kind': ({ kind }) => kinds[kind],
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
  letters: (some) => `Так читаются: ${some.join(', ')}`,
  brokenLetters:
    'Некоторые знаки в этой кодировке не читаются. Выберите другую; иначе строки с ними будут пропущены и перечислены.',
  delimiter: 'Разделитель',
  delimiters,
  sheet: 'Лист',
  sheetHint: 'Читается только этот лист.',
  hiddenSheet: (name) => `${name} (скрыт)`,
  headings: 'Заголовки',
  noHeadings: 'Заголовков нет',
  headingRow: (line, text) => `Строка ${number(line)}: ${text}`,
  columns: 'Что в столбцах',
  columnsHint: 'Рядом с каждым показаны первые строки. В строке должно быть сказано, кто и что получил.',
  columnHint: (field) => `Не используется. Возможно, здесь: ${field}`,
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
  person: 'Или чьи это все достижения?',
  personHint: 'Имя, адрес почты или MCID, если вся таблица об одном сотруднике.',
  fill: (found) => `Не сказано, кто это: ${count(found, rows)}. Чьи это достижения?`,
  fillDown: 'Того, кто назван в строке выше',
  fillNot: 'Неизвестно: пропустить эти строки',
  fillNeeded: 'Укажите, чьи это достижения.',
  questions,
  valuesHint: 'Знакомые слова уже отмечены. Строки с ответом «нет» будут пропущены и перечислены.',
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
  orderExample: (text, on) => `${text} — это ${day(on)}`,
  orderSettled: {
    'day-first': 'Первым в датах читается день: иначе некоторые из них невозможны.',
    'month-first': 'Первым в датах читается месяц: иначе некоторые из них невозможны.',
    'year-first': 'Первым в датах читается год: иначе некоторые из них невозможны.',
  },
  orderNeeded: 'Укажите, что стоит первым.',
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
  alike: 'Это каждый раз один человек?',
  alikeHint: 'Имена похожи. Снимите отметку там, где это разные люди.',
  alikeNames: (names) => names.join('; '),
  days,
  remarkedRow: (line, person, achievement, on) =>
    `Строка ${number(line)}: ${[person, achievement, on && day(on)].filter(Boolean).join(', ')}`,
  unusedCells: (found) =>
    `Не используется: ${count(found, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`,
  cellReasons,
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
      'not-passed': 'Не сдано',
      'not-a-score': 'Не баллы',
      'has-left': 'Сотрудник ушёл',
      'several-people': 'Это имя у нескольких сотрудников',
      'cell-error': 'Ошибка электронной таблицы',
      'not-computed': 'Формула не вычислена',
      unreadable: 'Знаки, которые не читаются',
      'headings-again': 'Ещё раз заголовки',
    },
  },
  action,
  done: 'Закрыть',
}
