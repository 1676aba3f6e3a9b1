/** The fewest people who make several counts fall at once. */

/** People who are in the same of the sets: which, as bits, and how many. */
export interface Signature {
  readonly sets: number
  readonly people: number
}

const sizeOf = (bits: number): number => {
  let size = 0
  for (let left = bits; left !== 0; left &= left - 1) size++
  return size
}

/** Fewest people who take `total` from the counts of `sets` together, whichever of these counts it falls on. */
function fewestFor(total: number, sets: number, signatures: readonly Signature[]): number {
  const supply: number[] = []
  for (const signature of signatures) {
    const size = sizeOf(signature.sets & sets)
    supply[size] = (supply[size] ?? 0) + signature.people
  }
  let left = total
  let people = 0
  for (let size = supply.length - 1; size > 0 && left > 0; size--) {
    const used = Math.min(supply[size] ?? 0, Math.ceil(left / size))
    people += used
    left -= used * size
  }
  return left > 0 ? Infinity : people
}

/** No fewer people will do: the best of the bounds that any group of the sets gives. */
function lowerBound(needs: readonly number[], signatures: readonly Signature[]): number {
  let bound = 0
  for (let sets = 1; sets < 1 << needs.length; sets++) {
    const total = needs.reduce((sum, need, at) => (sets & (1 << at) ? sum + need : sum), 0)
    bound = Math.max(bound, fewestFor(total, sets, signatures))
  }
  return bound
}

/**
 * Fewest people such that at least `needs[i]` of them are in set `i`, exactly: how many of each signature, in the order
 * given; `null` when all are not enough. A branch and bound: signatures of many sets first, as many of each as help;
 * where some of a signature stay unused, nobody in fewer of its sets is needed.
 */
export function fewest(needs: readonly number[], signatures: readonly Signature[]): number[] | null {
  const order = signatures
    .map((_, at) => at)
    .sort((a, b) => sizeOf(signatures[b]!.sets) - sizeOf(signatures[a]!.sets))
  const chosen = signatures.map(() => 0)
  let best: readonly number[] | null = null
  let fewestSoFar = Infinity
  const search = (left: readonly number[], from: readonly number[], people: number): void => {
    if (left.every((need) => need === 0)) {
      if (people < fewestSoFar) [best, fewestSoFar] = [[...chosen], people]
      return
    }
    const [at, ...rest] = from
    if (at === undefined) return
    const { sets, people: available } = signatures[at]!
    const isIn = (set: number) => (sets & (1 << set)) !== 0
    const helping = Math.max(...left.map((need, set) => (isIn(set) ? need : 0)))
    for (let number = Math.min(available, helping); number >= 0; number--) {
      const after = left.map((need, set) => (isIn(set) ? Math.max(0, need - number) : need))
      const others = rest.filter((other) => number === available || (signatures[other]!.sets & ~sets) !== 0)
      const bound = lowerBound(
        after,
        others.map((other) => signatures[other]!),
      )
      // Those who are left can't do it; still less after fewer of these.
      if (bound === Infinity) break
      if (people + number + bound >= fewestSoFar) continue
      chosen[at] = number
      search(after, others, people + number)
      chosen[at] = 0
    }
  }
  search(needs, order, 0)
  return best
}
