/** The middle of the numbers, or between the two in the middle. */
export const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds that the work took, and what it gave. */
export const timed = <Value>(work: () => Value): readonly [milliseconds: number, value: Value] => {
  const started = performance.now()
  const value = work()
  return [performance.now() - started, value]
}

/** Repeats a measurement of several times until it has had its time or its runs; gives each one's median. */
export const medians = (
  measure: () => readonly number[],
  { runs, milliseconds }: { readonly runs: number; readonly milliseconds: number },
): { readonly medians: readonly number[]; readonly runs: number } => {
  const started = performance.now()
  const rounds: (readonly number[])[] = []
  while (rounds.length === 0 || (rounds.length < runs && performance.now() - started < milliseconds))
    rounds.push(measure())
  return {
    medians: rounds[0]!.map((_, at) => medianOf(rounds.map((round) => round[at]!))),
    runs: rounds.length,
  }
}
