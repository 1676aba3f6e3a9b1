/** The fewest people who make several counts fall at once. */

/** People who are in the same of the sets: which sets, and how many people. */
export interface Signature {
  readonly sets: readonly number[]
  readonly people: number
}

/** How much may still be tried, counted down; shared by all that belongs to one answer. */
export interface Effort {
  left: number
}

/** How many of the signatures' people are in each group of sets: for each signature, in how many sets of the group. */
interface Group {
  readonly sets: readonly number[]
  readonly degrees: readonly number[]
}

const tiny = 1e-9
/** Up to so many sets every group of them gives a bound; of more, each two; of yet more, only each alone and all. */
const allGroupsUpTo = 6
const pairsUpTo = 16

function groupsOf(sets: number, signatures: readonly Signature[]): Group[] {
  const all = Array.from({ length: sets }, (_, set) => set)
  const groups =
    sets <= allGroupsUpTo
      ? all
          .reduce<number[][]>((some, set) => some.flatMap((group) => [group, [...group, set]]), [[]])
          .slice(1)
      : [
          ...all.map((set) => [set]),
          ...(sets <= pairsUpTo ? all.flatMap((set) => all.slice(set + 1).map((other) => [set, other])) : []),
          all,
        ]
  return groups.map((group) => {
    const members = new Set(group)
    return {
      sets: group,
      degrees: signatures.map(({ sets }) => sets.filter((set) => members.has(set)).length),
    }
  })
}

/** How many people it takes at least to take `total` from the counts of the group together; not rounded. */
function leastFor(
  total: number,
  { degrees }: Group,
  signatures: readonly Signature[],
  from: readonly number[],
): number {
  const supply: number[] = []
  for (const at of from) {
    const degree = degrees[at]!
    supply[degree] = (supply[degree] ?? 0) + signatures[at]!.people
  }
  let left = total
  let people = 0
  for (let degree = supply.length - 1; degree > 0 && left > 0; degree--) {
    const used = Math.min(supply[degree] ?? 0, left / degree)
    people += used
    left -= used * degree
  }
  return left > tiny ? Infinity : people
}

/** No fewer people will do: the best of the bounds that the groups give. Convex in the needs. */
const boundOf = (
  needs: readonly number[],
  groups: readonly Group[],
  signatures: readonly Signature[],
  from: readonly number[],
): number =>
  groups.reduce((bound, group) => {
    const total = group.sets.reduce((sum, set) => sum + needs[set]!, 0)
    return total === 0 ? bound : Math.max(bound, leastFor(total, group, signatures, from))
  }, 0)

/** Returns a number of people that no solution of {@link multiHittingSet} can be below; infinite where there is none. */
export const fewestAtLeast = (needs: readonly number[], signatures: readonly Signature[]): number =>
  Math.ceil(boundOf(needs, groupsOf(needs.length, signatures), signatures, [...signatures.keys()]) - tiny)

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
 * Finds the fewest people such that at least `needs[i]` of them are in set `i`: how many of each signature, in the order
 * given; `null` when all of them are not enough. A branch and bound: signatures of many sets first, and of each the number
 * that looks best by the bound first; where some of a signature stay unused, nobody in fewer of its sets is needed. Exact
 * unless the work that is allowed comes to an end: then the best that was found.
 */
export function multiHittingSet(
  needs: readonly number[],
  signatures: readonly Signature[],
  work: Effort = { left: Infinity },
): number[] | null {
  const groups = groupsOf(needs.length, signatures)
  const members = signatures.map(({ sets }) => new Set(sets))
  const order = [...signatures.keys()].sort((a, b) => members[b]!.size - members[a]!.size)
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
    const [sets, available] = [members[at]!, signatures[at]!.people]
    const after = (number: number) =>
      left.map((need, set) => (sets.has(set) ? Math.max(0, need - number) : need))
    const total = (number: number) => people + number + boundOf(after(number), groups, signatures, rest)
    const helps = (number: number) =>
      (best === null || work.left > 0) && Math.ceil(total(number) - tiny) < fewestSoFar
    const attempt = (number: number): void => {
      work.left--
      const isAll = number === available
      const others = rest.filter((other) => isAll || signatures[other]!.sets.some((set) => !sets.has(set)))
      chosen[at] = number
      search(after(number), others, people + number)
      chosen[at] = 0
    }
    const most = Math.min(available, Math.max(...left.map((need, set) => (sets.has(set) ? need : 0))))
    const start = lowest(most, total)
    for (let number = start; number >= 0 && helps(number); number--) attempt(number)
    for (let number = start + 1; number <= most && helps(number); number++) attempt(number)
  }
  search(needs, order, 0)
  return best
}
