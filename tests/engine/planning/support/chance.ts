/** Repeatable chance for tests. */
export interface Chance {
  /** From 0 up to 1. */
  (): number
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly is: (probability: number) => boolean
  /** So many different items, or all. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
}

export function chance(seed: number): Chance {
  let state = (seed + 1) * 0x9e3779b9
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return Object.assign(next, {
    below,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)]!,
    is: (probability: number) => next() < probability,
    some: <Item>(items: readonly Item[], count: number) => {
      const left = [...items]
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0]!,
      )
    },
  })
}
