/** The letters by which spreadsheets name a column, counted from 0: `A`, `Z`, `AA`. */
export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** The heading of a column, or its letters. */
export const columnName = (headings: readonly string[], column: number): string =>
  headings[column]?.trim() || lettersOf(column)
