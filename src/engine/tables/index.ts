/** Tables of people: reading CSV and XLSX, recognising columns, matching people, and writing tables. */
export { alikeNames, type AlikeNames, withOneName } from './alike-names.ts'
export { cellReader, type CellReader } from './cell-achievements.ts'
export { headingRow, type Columns, type Field } from './columns.ts'
export { ambiguousDay, dayOrderOf, type AmbiguousDay, type DayOrder } from './days.ts'
export { broken, decodeText, detectEncoding, type Encoding } from './decode.ts'
export { detectDelimiter, readDelimited, type Delimiter, type Separator } from './delimited.ts'
export { describeColumns } from './describe-columns.ts'
export { foreignBytes, foreignText, type ForeignKind } from './kinds.ts'
export { mergeRoster } from './merge.ts'
export { mergePeople, readOwnPeople } from './own-people.ts'
export { isPeopleTable, peopleCells, peopleColumns, peopleHeadings } from './people-table.ts'
export { remembered } from './remembered.ts'
export { countToFill, filledDown, ofPerson, personFields, turned, type Body } from './reshape.ts'
export {
  readRoster,
  textsOfDays,
  textsOfQuestions,
  type Answers,
  type RowProblem,
  type Unusable,
  type UnusedCell,
} from './roster.ts'
export { FileError, limits, type FileProblem, type Row } from './table.ts'
export { answerOf, wordQuestions, type Question } from './words.ts'
export { openWorkbook } from './workbook.ts'
export { restoreCell, writeDelimited } from './write-delimited.ts'
export { writeWorkbook, type CellValue, type SheetContent } from './write-workbook.ts'
