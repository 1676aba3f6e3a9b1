/** Sets of people as bits: person `i` is bit `i % 32` of word `i / 32`. */
export type Bits = Uint32Array<ArrayBuffer>

/** Returns a set without anybody, for a number of people. */
export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

/** Adds a person to the set, in place. */
export const addBit = (bits: Bits, position: number): void => {
  bits[position >>> 5]! |= 1 << (position & 31)
}

/** Removes a person from the set, in place. */
export const removeBit = (bits: Bits, position: number): void => {
  bits[position >>> 5]! &= ~(1 << (position & 31))
}

/** Returns whether the person is in the set. */
export const hasBit = (bits: Bits, position: number): boolean =>
  (bits[position >>> 5]! & (1 << (position & 31))) !== 0

/** Returns the people in every set. At least one set. */
export function intersection(sets: readonly Bits[]): Bits {
  const result = sets[0]!.slice()
  for (const set of sets.slice(1))
    for (let word = 0; word < result.length; word++) result[word]! &= set[word]!
  return result
}

/** Returns the people in any set. At least one set. */
export function union(sets: readonly Bits[]): Bits {
  const result = sets[0]!.slice()
  for (const set of sets.slice(1))
    for (let word = 0; word < result.length; word++) result[word]! |= set[word]!
  return result
}

/** Returns the people in the first set and not in the second. */
export const difference = (set: Bits, without: Bits): Bits => set.map((word, at) => word & ~without[at]!)

/** Counts the people in the set: bits are summed in parallel within each word (Hacker's Delight, 5-1). */
export function countBits(bits: Bits): number {
  let total = 0
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    total += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return total
}

/** Returns the positions in the set in ascending order, the first `atMost` of them. */
export function positions(bits: Bits, atMost = Infinity): number[] {
  const found: number[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      if (found.length >= atMost) return found
      found.push(at * 32 + 31 - Math.clz32(word & -word))
    }
  }
  return found
}
