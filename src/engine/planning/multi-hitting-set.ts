/** The fewest people who make several counts fall at once. */

/** People who are in the same of the sets: which sets, as bits, and how many people. */
export interface Signature {
  readonly sets: number
  readonly people: number
}

const sizeOf = (bits: number): number => {
  let size = 0
  for (let left = bits; left !== 0; left &= left - 1) size++
  return size
}

/** How many people it takes at least to take `total` from the counts of `sets` together; not rounded. */
function leastFor(total: number, sets: number, signatures: readonly Signature[]): number {
  const supply: number[] = []
  for (const signature of signatures) {
    const size = sizeOf(signature.sets & sets)
    supply[size] = (supply[size] ?? 0) + signature.people
  }
  let left = total
  let people = 0
  for (let size = supply.length - 1; size > 0 && left > 0; size--) {
    const used = Math.min(supply[size] ?? 0, left / size)
    people += used
    left -= used * size
  }
  return left > tiny ? Infinity : people
}

const tiny = 1e-9

/** No fewer people will do: the best of the bounds that any group of the sets gives. Convex in the needs. */
function lowerBound(needs: readonly number[], signatures: readonly Signature[]): number {
  let bound = 0
  for (let sets = 1; sets < 1 << needs.length; sets++) {
    const total = needs.reduce((sum, need, at) => (sets & (1 << at) ? sum + need : sum), 0)
    bound = Math.max(bound, leastFor(total, sets, signatures))
  }
  return bound
}

/** The largest of the numbers up to `most` at which a convex function is smallest. */
function lowest(most: number, value: (number: number) => number): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value(middle) < value(middle + 1) - tiny) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Finds the fewest people such that at least `needs[i]` of them are in set `i`, exactly: how many of each signature, in
 * the order given; `null` when all of them are not enough. A branch and bound: signatures of many sets first, and of
 * each the number that looks best by the bound first; where some of a signature stay unused, nobody in fewer of its
 * sets is needed.
 */
export function multiHittingSet(needs: readonly number[], signatures: readonly Signature[]): number[] | null {
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
    const after = (number: number) => left.map((need, set) => (isIn(set) ? Math.max(0, need - number) : need))
    const afterwards = rest.map((other) => signatures[other]!)
    const total = (number: number) => people + number + lowerBound(after(number), afterwards)
    const helps = (number: number) => Math.ceil(total(number) - tiny) < fewestSoFar
    const attempt = (number: number): void => {
      const isAll = number === available
      const others = rest.filter((other) => isAll || (signatures[other]!.sets & ~sets) !== 0)
      chosen[at] = number
      search(after(number), others, people + number)
      chosen[at] = 0
    }
    const most = Math.min(available, Math.max(...left.map((need, set) => (isIn(set) ? need : 0))))
    const start = lowest(most, total)
    for (let number = start; number >= 0 && helps(number); number--) attempt(number)
    for (let number = start + 1; number <= most && helps(number); number++) attempt(number)
  }
  search(needs, order, 0)
  return best
}
