/** How many people may leave before a level falls. */
import { hasBit, positions, union } from '../requirements/index.ts'
import { multiHittingSet } from './multi-hitting-set.ts'
import type { Pillar, Support } from './support.ts'

/** One pillar of each support, in every combination; equal pillars once. */
const combinations = (supports: readonly Support[]): Pillar[][] =>
  supports
    .reduce<Pillar[][]>(
      (all, support) => all.flatMap((some) => support.map((pillar) => [...some, pillar])),
      [[]],
    )
    .map((pillars) => {
      const hardest = new Map<string, Pillar>()
      for (const pillar of pillars) {
        const known = hardest.get(pillar.key)
        if (!known || pillar.spare > known.spare) hardest.set(pillar.key, pillar)
      }
      return [...hardest.values()]
    })

/** The positions of fewest people who make all these pillars fall. */
function fewestToFell(pillars: readonly Pillar[]): number[] {
  const bySets = new Map<number, number[]>()
  for (const at of positions(union(pillars.map(({ able }) => able)))) {
    const sets = pillars.reduce((bits, { able }, set) => (hasBit(able, at) ? bits | (1 << set) : bits), 0)
    const known = bySets.get(sets)
    if (known) known.push(at)
    else bySets.set(sets, [at])
  }
  const groups = [...bySets]
  const chosen = multiHittingSet(
    pillars.map(({ spare }) => spare + 1),
    groups.map(([sets, people]) => ({ sets, people: people.length })),
  )!
  return groups.flatMap(([, people], at) => people.slice(0, chosen[at]))
}

/**
 * Returns the positions of the fewest people without whom every support falls. `null` when no leaving makes it fall.
 * Exact: every combination of one pillar of each support is tried.
 */
export function fewestLeavers(supports: readonly Support[]): number[] | null {
  if (supports.some((support) => support.length === 0)) return null
  return combinations(supports)
    .map(fewestToFell)
    .reduce((best, people) => (people.length < best.length ? people : best))
}
