/** Slips of a finger: a letter more, less or other, or two neighbours exchanged. */

/** How many slips a word of this length may have and still be recognized. */
export const slipsIn = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0)

/**
 * Returns by how many slips two words differ (optimal string alignment), or Infinity where these are more than `most`.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
export function slipsBetween(sought: string, known: string, most: number): number {
  if (Math.abs(sought.length - known.length) > most) return Infinity
  let [before, row]: [number[], number[]] = [[], Array.from({ length: known.length + 1 }, (_, at) => at)]
  for (let at = 1; at <= sought.length; at++) {
    const next = [at]
    for (let column = 1; column <= known.length; column++) {
      const same = sought[at - 1] === known[column - 1]
      const exchanged =
        at > 1 && column > 1 && sought[at - 1] === known[column - 2] && sought[at - 2] === known[column - 1]
      next[column] = Math.min(
        row[column - 1]! + (same ? 0 : 1),
        row[column]! + 1,
        next[column - 1]! + 1,
        exchanged ? before[column - 2]! + 1 : Infinity,
      )
    }
    if (Math.min(...next) > most) return Infinity
    ;[before, row] = [row, next]
  }
  const slips = row[known.length]!
  return slips <= most ? slips : Infinity
}
