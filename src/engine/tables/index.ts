/** Tables of people and of figures: reading CSV and XLSX, recognising columns, matching people, and writing tables. */
export { decimalSigns, type DecimalSign } from './amount-texts.ts'
export { columnsOf, headingRow, type Columns, type Field } from './columns.ts'
export { ambiguousDay, dayOrderOf, type AmbiguousDay, type DayOrder } from './days.ts'
export { decodeText, detectEncoding, type Encoding } from './decode.ts'
export { detectDelimiter, readDelimited, type Delimiter } from './delimited.ts'
export {
  figureColumnsOf,
  figureFields,
  figureHeading,
  missingFigureFields,
  type FigureColumns,
  type FigureField,
} from './figure-columns.ts'
export {
  figureCells,
  figureQuestions,
  readFigures,
  type FigureAnswers,
  type FigureCell,
  type FigureProblem,
  type FigureQuestions,
  type ReadFigures,
  type Repetition,
  type UnusedCell,
} from './figures-table.ts'
export { mergeRoster } from './merge.ts'
export { dayOrders, type DoubtfulText } from './month-texts.ts'
export { mergePeople, readOwnPeople } from './own-people.ts'
export { isPeopleTable, peopleCells, peopleColumns, peopleHeadings } from './people-table.ts'
export { templateFields, templateHeadings, type TemplateField } from './people-template.ts'
export { readRoster, textsOfDays, type RowProblem, type Unusable } from './roster.ts'
export { FileError, limits, type FileProblem, type Row } from './table.ts'
export { openWorkbook } from './workbook.ts'
export { restoreCell, writeDelimited } from './write-delimited.ts'
export { writeWorkbook, type CellValue, type SheetContent } from './write-workbook.ts'
