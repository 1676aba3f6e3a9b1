/** Counts what a table holds while it is read: a small file may say one text in a million cells. */
import { FileError, limits, type Row } from './table.ts'

/** Counts rows, cells and characters. Each function throws a FileError where there are more than may be. */
export interface Measure {
  /** One more row. */
  readonly row: (row: Row) => void
  /** More in rows that have been counted. */
  readonly more: (cells: number, characters: number) => void
}

/** Begins to count the rows of a table. */
export function createMeasure(): Measure {
  let rows = 0
  let cells = 0
  let characters = 0
  function more(moreCells: number, moreCharacters: number) {
    cells += moreCells
    characters += moreCharacters
    if (cells > limits.cells) throw new FileError({ code: 'too-many-cells', most: limits.cells })
    if (characters > limits.characters)
      throw new FileError({ code: 'file-too-large', bytes: characters, most: limits.characters })
  }
  return {
    more,
    row({ line, cells: texts }) {
      rows += 1
      if (rows > limits.rows) throw new FileError({ code: 'too-many-rows', most: limits.rows })
      if (texts.length > limits.columns)
        throw new FileError({ code: 'too-many-columns', line, most: limits.columns })
      let length = 0
      for (const text of texts) {
        if (text.length > limits.cell) throw new FileError({ code: 'cell-too-long', line, most: limits.cell })
        length += text.length
      }
      more(texts.length, length)
    },
  }
}
