/** What one person might take at once, and what that would satisfy. */
import type { AchievementId } from '../program/index.ts'
import type { Way } from './conditions.ts'
import type { Prices } from './prices.ts'

/** A condition that a person does not satisfy, and what is left of its ways. */
export interface Remaining {
  /** Index of the condition. */
  readonly condition: number
  readonly ways: readonly Way[]
}

/** Achievements that one person may take at once, and the conditions that the person satisfies by them. */
export interface Pattern {
  readonly achievements: readonly AchievementId[]
  /** Indexes of the conditions that the person satisfies then and not before. */
  readonly covers: readonly number[]
  readonly cost: number
  /** How many exams they are. */
  readonly exams: number
}

/** A set of achievements and one of conditions, as bits. */
interface State {
  readonly taken: bigint
  readonly covered: bigint
  readonly cost: number
  readonly size: number
  readonly exams: number
}

const bitsOf = <Item>(items: readonly Item[], all: readonly Item[]): bigint =>
  items.reduce((bits, item) => bits | (1n << BigInt(all.indexOf(item))), 0n)

const isWithin = (bits: bigint, others: bigint): boolean => (bits & ~others) === 0n

/** Whether whatever `a` is extended by, `b` with the same extension is no worse, and takes nothing scarce beyond. */
const isBeaten = (a: State, b: State, scarce: bigint): boolean =>
  b.cost <= a.cost &&
  b.size <= a.size &&
  b.exams <= a.exams &&
  isWithin(a.covered, b.covered) &&
  isWithin(b.taken & scarce, a.taken)

/** Of the states that agree on the achievements still to come, those that none other beats. */
function unbeaten(states: readonly State[], toCome: bigint, scarce: bigint): State[] {
  const groups = new Map<bigint, State[]>()
  const ascending = [...states].sort((a, b) => a.cost - b.cost || a.size - b.size)
  for (const state of ascending) {
    const key = state.taken & toCome
    const group = groups.get(key) ?? []
    groups.set(key, group)
    if (!group.some((other) => isBeaten(state, other, scarce))) group.push(state)
  }
  return [...groups.values()].flat()
}

/** Ways whose achievements are shared least come first, so that few achievements stay open at a time. */
function inOrder<Item extends { readonly way: Way }>(items: readonly Item[]): Item[] {
  const uses = new Map<AchievementId, number>()
  for (const id of items.flatMap(({ way }) => way)) uses.set(id, (uses.get(id) ?? 0) + 1)
  const weight = ({ way }: Item) => Math.max(...way.map((id) => uses.get(id)!))
  return [...items].sort((a, b) => weight(a) - weight(b))
}

/**
 * Returns the patterns worth considering for a person: no other one costs no more, has no more achievements and exams, and covers
 * as much. Built way by way; sets that differ only in achievements that no later way asks for are compared at once, so
 * that few of the many unions of ways are ever held.
 *
 * @param isScarce whether an achievement may be taken only a limited number of times: a pattern does not give way to
 * one with more of such
 * @param mostStates `null` is returned when more sets would have to be compared at once
 */
export function patternsOf(
  remaining: readonly Remaining[],
  prices: Prices,
  atMost: number,
  isScarce: (id: AchievementId) => boolean,
  mostStates: number,
): Pattern[] | null {
  const achievements = [...new Set(remaining.flatMap(({ ways }) => ways.flat()))].sort()
  const items = inOrder(remaining.flatMap(({ ways }, at) => ways.map((way) => ({ at, way }))))
  const masks = items.map(({ way }) => bitsOf(way, achievements))
  const scarceMask = bitsOf(achievements.filter(isScarce), achievements)
  const toComeAfter = masks.map((_, at) => masks.slice(at + 1).reduce((bits, mask) => bits | mask, 0n))
  let states: State[] = [{ taken: 0n, covered: 0n, cost: 0, size: 0, exams: 0 }]
  for (const [step, { at, way }] of items.entries()) {
    const mask = masks[step]!
    const extended = states.flatMap((state): State[] => {
      const covered = state.covered | (1n << BigInt(at))
      if (isWithin(mask, state.taken)) return [{ ...state, covered }]
      const added = way.filter((id) => !isWithin(bitsOf([id], achievements), state.taken))
      const size = state.size + added.length
      const cost = added.reduce((total, id) => total + prices.achievement(id), state.cost)
      const exams = added.reduce((total, id) => total + prices.exams(id), state.exams)
      return exams > atMost ? [state] : [state, { taken: state.taken | mask, covered, cost, size, exams }]
    })
    if (extended.length > 2 * mostStates) return null
    states = unbeaten(extended, toComeAfter[step]!, scarceMask)
  }
  return states
    .filter(({ covered }) => covered !== 0n)
    .map(({ taken, covered, cost, exams }) => ({
      achievements: achievements.filter((_, at) => taken & (1n << BigInt(at))),
      covers: remaining.flatMap(({ condition }, at) => (covered & (1n << BigInt(at)) ? [condition] : [])),
      cost,
      exams,
    }))
}
