import type { importing as english } from './en.ts'

type English = typeof english

export const encodingNames: English['encodings'] = {
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

export const delimiterNames: English['delimiters'] = {
  ',': 'Запятая',
  ';': 'Точка с запятой',
  '\t': 'Табуляция',
  '|': 'Вертикальная черта',
  '  ': 'Два пробела и больше',
}

export const fieldNames: English['fields'] = {
  mcid: 'MCID (идентификатор сертификации Майкрософт)',
  number: 'Другой номер сотрудника',
  email: 'Адрес электронной почты',
  name: 'Имя и фамилия',
  'first-name': 'Имя',
  'last-name': 'Фамилия',
  achievement: 'Экзамен, сертификация или онлайн-тест',
  title: 'Название достижения',
  earned: 'Дата получения',
  expires: 'Действует по',
  associated: 'Привязана ли учётная запись: да или нет',
  'associated-since': 'Учётная запись привязана с',
  'leaves-on': 'День ухода',
  result: 'Сдано ли',
  score: 'Набранные баллы',
  'passing-score': 'Проходной балл',
  denied: 'Не сдано или отозвано ли',
  planned: 'На когда запланировано',
  employment: 'Работает ли сотрудник',
  left: 'Ушёл ли сотрудник',
  exam: 'Экзамен из заголовка: отметки или даты',
  person: 'Сотрудник из заголовка: отметки или даты',
}

export const questionWords: English['questions'] = {
  result: { legend: 'Какие из этих слов значат, что сдано?', yes: 'Сдано', no: 'Не сдано' },
  denied: {
    legend: 'Какие из этих слов значат, что не сдано или отозвано?',
    yes: 'Не сдано или отозвано',
    no: 'Сдано',
  },
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
  left: {
    legend: 'Какие из этих слов значат, что сотрудник ушёл?',
    yes: 'Ушёл',
    no: 'Работает',
  },
}
