/** Counts what occurs, so that a test can tell whether its profiles reach what it is about. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(what: string): void {
    this.#counts.set(what, this.of(what) + 1)
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0
  }

  /** Prints the counts, most frequent first. */
  print(title: string): void {
    const lines = [...this.#counts].toSorted(([, one], [, other]) => other - one)
    console.info([title, ...lines.map(([what, count]) => `${String(count).padStart(8)}  ${what}`)].join('\n'))
  }
}
