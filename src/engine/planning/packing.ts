/** How things of several sizes fit into equal boxes: exams of patterns into the limits of people who are alike. */

/** Sizes that fill one box, descending. */
export type Filling = readonly number[]

/** So many fillings are told apart at most. */
const mostFillings = 60

/**
 * Lists the fillings of a box that nothing more fits into; `null` when they are too many.
 *
 * @param sizes above 0
 * @param things that one box holds at most
 */
export function fillingsOf(sizes: ReadonlySet<number>, capacity: number, things: number): Filling[] | null {
  const descending = [...sizes].sort((a, b) => b - a)
  const smallest = descending.at(-1) ?? Infinity
  const fillings: number[][] = []
  const fill = (chosen: readonly number[], left: number): void => {
    if (fillings.length > mostFillings) return
    if (left < smallest || chosen.length === things) {
      fillings.push([...chosen])
      return
    }
    for (const size of descending) {
      if (size <= left && size <= (chosen.at(-1) ?? Infinity)) fill([...chosen, size], left - size)
    }
  }
  fill([], capacity)
  return fillings.length > mostFillings ? null : fillings
}

/** A thing to be packed; a box holds one of each part at most. */
export interface Thing {
  readonly size: number
  readonly part: number
}

/** So many places are tried before packing is given up. */
const mostTries = 20_000

/**
 * Packs things into boxes: the largest first, each into the box with most room where that works out. Returns the box of
 * each thing; `null` when no way was found.
 */
export function pack(things: readonly Thing[], boxes: number, capacity: number): number[] | null {
  const order = things.map((_, at) => at).sort((a, b) => things[b]!.size - things[a]!.size)
  const loads = Array.from({ length: boxes }, () => 0)
  const parts = Array.from({ length: boxes }, () => new Set<number>())
  const found = things.map(() => -1)
  let tries = 0
  const place = (next: number): boolean => {
    const at = order[next]
    if (at === undefined) return true
    const { size, part } = things[at]!
    const able = loads
      .map((_, box) => box)
      .filter((box) => !parts[box]!.has(part) && loads[box]! + size <= capacity)
      .sort((a, b) => loads[a]! - loads[b]! || a - b)
    const seen = new Set<string>()
    for (const box of able) {
      // Boxes that are filled alike are one choice.
      const key = `${loads[box]!} ${[...parts[box]!].sort().join()}`
      if (seen.has(key)) continue
      seen.add(key)
      if (++tries > mostTries) return false
      loads[box]! += size
      parts[box]!.add(part)
      found[at] = box
      if (place(next + 1)) return true
      loads[box]! -= size
      parts[box]!.delete(part)
    }
    return false
  }
  return place(0) ? found : null
}
