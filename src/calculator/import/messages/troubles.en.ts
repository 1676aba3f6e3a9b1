/** Why a file can't be read. */
import type { ForeignKind } from '../../../engine/tables/index.ts'
import { number } from '../../../language/en/language.ts'
import type { Sentences } from '../../../language/reasons.ts'
import type { ImportTrouble } from '../protocol.ts'

const saveAsXlsx = 'Open it in its program, save it as an Excel workbook (XLSX) or CSV, and open that.'

const kinds: Readonly<Record<ForeignKind, string>> = {
  xlsb: 'This is a binary Excel workbook (XLSB). In Excel choose “Save as”, then “Excel workbook (.xlsx)”, and open that.',
  ods: `This is an OpenDocument spreadsheet (ODS). ${saveAsXlsx}`,
  numbers: 'This is a Numbers document. In Numbers choose “Export to”, then Excel or CSV, and open that.',
  document: 'This is a text document or a presentation, not a table. Copy the table in it and paste it here.',
  zip: 'This is a ZIP archive without a workbook. Unpack it and open the table in it.',
  pdf: 'This is a PDF. Copy the table in it and paste it here, or get it as an Excel workbook (XLSX) or CSV.',
  rtf: 'This is a text document (RTF). Copy the table in it and paste it here.',
  html: 'This is a web page, whatever its name says. Open it in a spreadsheet, save it as an Excel workbook (XLSX), and open that.',
  'xml-spreadsheet': `This is an XML spreadsheet of Excel 2003. ${saveAsXlsx}`,
  'flat-ods': `This is a flat OpenDocument file. ${saveAsXlsx}`,
  xml: `This is XML, not a table. ${saveAsXlsx}`,
  json: 'This is JSON of another program. Get its table as CSV or Excel workbook (XLSX), and open that.',
  picture: 'This is a picture. A table is needed, as CSV or Excel workbook (XLSX).',
  archive: 'This is a compressed file. Unpack it and open the table in it.',
  program: 'This is a program, not a table.',
}

const megabytes = (bytes: number): string => number(Math.ceil(bytes / 2 ** 20))

export const troubles: Sentences<ImportTrouble> = {
  'file-too-large': ({ bytes, most }) =>
    `The file is too large: ${megabytes(bytes)} MB, and at most ${megabytes(most)} MB are read.`,
  'too-many-rows': ({ most }) => `The table has more than ${number(most)} rows.`,
  'too-many-columns': ({ line, most }) => `Row ${number(line)} has more than ${number(most)} columns.`,
  'too-many-cells': ({ most }) => `The table has more than ${number(most)} cells, blank ones included.`,
  'too-many-sheets': ({ most }) => `The workbook has more than ${number(most)} sheets.`,
  'cell-too-long': ({ line, most }) =>
    `A cell in row ${number(line)} is longer than ${number(most)} characters: this is hardly a table.`,
  'not-a-workbook': () => 'This is not an Excel workbook (XLSX), although it begins like one.',
  'other-kind': ({ kind }) => kinds[kind],
  'old-or-locked-workbook': () =>
    'This workbook is either in the old format of Excel (XLS) or locked with a password. Save it as XLSX without a password and open that.',
  damaged: () => 'The file is damaged or was cut off. Save it again and open it again.',
  empty: () => 'There is no row in it.',
  'not-readable': () => 'The file could not be read. It may have been moved or changed. Open it again.',
  hung: () => 'Reading made no progress for too long and was stopped.',
}
