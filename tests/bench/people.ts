import type { Person } from '../../src/engine/profile/types.ts'
import type { Program } from '../../src/engine/program/types.ts'

/** A small generator of random numbers below one (mulberry32): the same seed gives the same people everywhere. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const held = 5

/** So many associated people with five different achievements each. */
export const crowd = (program: Program, count: number): readonly Person[] => {
  const random = randomFrom(count)
  const ids = Object.keys(program.achievements)
  return Array.from({ length: count }, (_, at) => {
    const chosen = new Set<string>()
    while (chosen.size < held) chosen.add(ids[Math.floor(random() * ids.length)]!)
    return {
      id: `p${at}`,
      associatedSince: '2017-01-01',
      achievements: [...chosen].map((id) => ({ id, earned: '2017-06-01' })),
    }
  })
}
