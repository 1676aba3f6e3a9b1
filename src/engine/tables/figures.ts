/** Tables of figures, once their rows are read: apart from what reads files, which is large. */
export { decimalSigns, type DecimalSign } from './amount-texts.ts'
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
  type UnusedFigure,
} from './figures-table.ts'
export { monthDayOrders, type DoubtfulText } from './month-texts.ts'
