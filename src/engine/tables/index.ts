/** Tables of people: reading CSV and XLSX, recognising columns, matching people, and writing tables. */
export { alikeNames, type AlikeNames } from './alike-names.ts'
export { cellReader, type CellReader } from './cell-achievements.ts'
export { asSeen } from './cells.ts'
export { headingRow, type Columns, type Field } from './columns.ts'
export {
  ambiguousDay,
  dayOrderOf,
  latestNumberedDay,
  type AmbiguousDay,
  type DayOrder,
  type NumberedDay,
  type SerialCalendar,
} from './days.ts'
export { broken, decodeText, detectEncoding, type Encoding } from './decode.ts'
export { detectDelimiter, readDelimited, type Delimiter, type Separator } from './delimited.ts'
export { describeColumns } from './describe-columns.ts'
export { foreignBytes, foreignText, type ForeignKind } from './kinds.ts'
export { withOneName } from './join-names.ts'
export { mergeRoster } from './merge.ts'
export { nearAchievements } from './near-achievements.ts'
export { mergePeople, readOwnPeople } from './own-people.ts'
export { isPeopleTable, peopleCells, peopleColumns, peopleHeadings } from './people-table.ts'
export { oncePerText } from './once-per-text.ts'
export { recurringColumns, unrolled } from './recurring.ts'
export { countToFill, filledDown, ofPerson, personFields, turned, type Body } from './reshape.ts'
export type { RowProblem, Unusable, UnusedCell } from './entries.ts'
export { readRoster } from './roster.ts'
export { textsOfDays, textsOfQuestions } from './roster-texts.ts'
export type { WordAnswers } from './row-results.ts'
export { belowAchievements, repeatsHeadings, stacked } from './sections.ts'
export { FileError, limits, type FileProblem, type Row } from './table.ts'
export { answerOf, wordQuestions, type WordQuestion } from './words.ts'
export { openWorkbook } from './workbook.ts'
export { restoreCell, writeDelimited } from './write-delimited.ts'
export { writeWorkbook, type CellValue, type SheetContent } from './write-workbook.ts'
