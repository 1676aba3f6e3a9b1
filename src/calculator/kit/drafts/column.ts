/** A column of a spreadsheet as it is pasted. */

/**
 * The cells of what was copied, from the first with a digit on, so that a heading is left out; of several columns the
 * last. `null` when it is a single cell, which a field takes by itself.
 */
export function readColumn(text: string): string[] | null {
  const lines = text.trimEnd().split(/\r\n|\r|\n/)
  const cells = lines.length === 1 ? lines[0]!.split('\t') : lines.map((line) => line.split('\t').at(-1)!)
  if (cells.length === 1) return null
  const first = cells.findIndex((cell) => /\d/.test(cell))
  return first < 0 ? null : cells.slice(first).map((cell) => cell.trim())
}
