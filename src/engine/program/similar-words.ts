/** How many letters must be changed, added or left out to make one word of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let column = 1; column < row.length; column++) {
      const changed = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Returns the words that were probably meant: the nearest ones, if at most a third of their letters differ. None where
 * more than three are equally near, as codes are.
 */
export function similarWords(word: string, words: readonly string[]): readonly string[] {
  const near = words
    .map((candidate) => ({ candidate, apart: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, apart }) => apart <= Math.max(1, Math.floor(candidate.length / 3)))
  const least = Math.min(...near.map(({ apart }) => apart))
  const best = near.filter(({ apart }) => apart === least).map(({ candidate }) => candidate)
  return best.length > 3 ? [] : best
}

/** Asks for one of the words; where there are none, the other advice. */
export const suggest = (words: readonly string[], otherwise: string): string =>
  words.length > 0 ? `Did you mean ${words.map((word) => `"${word}"`).join(' or ')}?` : otherwise
