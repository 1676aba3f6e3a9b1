import type { importing as english } from './en.ts'
import { number } from '../../../language/ru/language.ts'

type English = typeof english

const saveAsXlsx = 'Откройте файл в его программе, сохраните как книгу Excel (XLSX) или CSV и откройте её.'

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

export const troubles: English['troubles'] = {
  'file-too-large': ({ bytes, most }) =>
    `Файл слишком велик: ${megabytes(bytes)} МБ, а читается не больше ${megabytes(most)} МБ.`,
  'too-many-rows': ({ most }) => `В таблице больше строк, чем ${number(most)}.`,
  'too-many-columns': ({ line, most }) => `В строке ${number(line)} больше столбцов, чем ${number(most)}.`,
  'too-many-cells': ({ most }) => `В таблице больше ячеек, чем ${number(most)}, считая пустые.`,
  'too-many-sheets': ({ most }) => `В книге больше листов, чем ${number(most)}.`,
  'cell-too-long': ({ line, most }) =>
    `В строке ${number(line)} есть ячейка длиннее ${number(most)} знаков: вряд ли это таблица.`,
  'not-a-workbook': () => 'Это не книга Excel (XLSX), хотя начинается так же.',
  'other-kind': ({ kind }) => kinds[kind],
  'old-or-locked-workbook': () =>
    'Эта книга либо в старом формате Excel (XLS), либо защищена паролем. Сохраните её как XLSX без пароля и откройте снова.',
  damaged: () => 'Файл повреждён или обрывается. Сохраните его заново и откройте ещё раз.',
  empty: () => 'В нём нет ни одной строки.',
  'not-readable': () =>
    'Файл не удалось прочитать. Возможно, его переместили или изменили; откройте его снова.',
  hung: () => 'Чтение слишком долго не продвигалось и было остановлено.',
}
