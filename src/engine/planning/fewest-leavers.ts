/** How many people may leave before a level falls. */
import { hasBit, positions, union } from '../requirements/index.ts'
import { fewestAtLeast, multiHittingSet, type Signature, type Effort } from './multi-hitting-set.ts'
import { fallsWithout, type Pillar, type Support } from './support.ts'

/** The people whose leaving makes a level fall. */
export interface Leavers {
  /** Their positions. */
  readonly people: readonly number[]
  /** Fewer than so many can't make it fall: as many as `people`, unless that took too much work to prove. */
  readonly atLeast: number
}

/** How many choices are tried; with the rules of this edition it takes fewer than ten. */
const mostWork = 1000

type Choice = Extract<Support, { readonly parts: unknown }>

/** The support without the parts that no leaving makes fall; `null` where it doesn't fall itself. */
function fallible(support: Support): Support | null {
  if (!('parts' in support)) return support
  const parts = support.parts.map(fallible)
  const able = parts.filter((part) => part !== null)
  const canFall = support.standsOn === 'any' ? able.length === parts.length : able.length > 0
  return canFall ? { ...support, parts: able } : null
}

/** The counts that were chosen to fall, and supports of which one part must still be chosen. */
interface State {
  readonly chosen: ReadonlyMap<string, Pillar>
  readonly open: readonly Choice[]
}

const isFelled = (support: Support, chosen: State['chosen']): boolean => {
  if (!('parts' in support)) return (chosen.get(support.key)?.spare ?? -1) >= support.spare
  const falls = (part: Support) => isFelled(part, chosen)
  return support.standsOn === 'any' ? support.parts.every(falls) : support.parts.some(falls)
}

/** The state in which this has to fall, too. */
function withFall({ chosen, open }: State, support: Support): State {
  if (!('parts' in support))
    return isFelled(support, chosen)
      ? { chosen, open }
      : { chosen: new Map(chosen).set(support.key, support), open }
  const [only, ...others] = support.parts
  if (support.standsOn === 'any') return support.parts.reduce<State>(withFall, { chosen, open })
  return others.length === 0 ? withFall({ chosen, open }, only!) : { chosen, open: [...open, support] }
}

/** People of whom at least so many have to leave, whichever part is chosen. */
function relaxed(support: Support): Pick<Pillar, 'able' | 'spare'> {
  if (!('parts' in support)) return support
  const parts = support.parts.map(relaxed)
  const spare = (support.standsOn === 'any' ? Math.max : Math.min)(...parts.map(({ spare }) => spare))
  return { able: union(parts.map(({ able }) => able)), spare }
}

/** The people by the sets they are in, and the positions behind each signature. */
function signaturesOf(sets: readonly Pick<Pillar, 'able'>[]): [Signature, positions: number[]][] {
  const bySets = new Map<string, [number[], number[]]>()
  for (const at of positions(union(sets.map(({ able }) => able)))) {
    const within = sets.flatMap(({ able }, set) => (hasBit(able, at) ? [set] : []))
    const known = bySets.get(within.join())
    if (known) known[1].push(at)
    else bySets.set(within.join(), [within, [at]])
  }
  return [...bySets.values()].map(([sets, people]) => [{ sets, people: people.length }, people])
}

const needsOf = (sets: readonly Pick<Pillar, 'spare'>[]) => sets.map(({ spare }) => spare + 1)

function boundOf({ chosen, open }: State): number {
  const sets = [...chosen.values(), ...open.map(relaxed)]
  return fewestAtLeast(
    needsOf(sets),
    signaturesOf(sets).map(([signature]) => signature),
  )
}

/** The positions of fewest people who make all these pillars fall. */
function fewestToFell(pillars: readonly Pillar[], work: Effort): number[] {
  const groups = signaturesOf(pillars)
  const numbers = multiHittingSet(
    needsOf(pillars),
    groups.map(([signature]) => signature),
    work,
  )!
  return groups.flatMap(([, people], at) => people.slice(0, numbers[at]))
}

/** Leaves out those without whom the support falls all the same. */
const withoutSpare = (support: Support, people: readonly number[]): readonly number[] =>
  people.reduce((kept, at) => {
    const fewer = kept.filter((other) => other !== at)
    return fallsWithout(support, fewer) ? fewer : kept
  }, people)

const keyOf = ({ chosen, open }: State, known: Map<Support, number>): string => {
  const idOf = (support: Support) => known.get(support) ?? known.set(support, known.size).size - 1
  return JSON.stringify([
    [...chosen.values()].map(({ key, spare }) => `${key} ${spare}`).sort(),
    open.map(idOf).sort(),
  ])
}

/**
 * Finds fewest people without whom the support falls; `null` when no leaving makes it fall. A branch and bound over the
 * parts that are to fall: the support with the fewest parts left is decided first, each state once. Exact; where too
 * much would have to be tried, the people are the best found and `atLeast` is what is proven.
 */
export function fewestLeavers(support: Support): Leavers | null {
  const whole = fallible(support)
  if (!whole) return null
  const work: Effort = { left: mostWork }
  const seen = new Set<string>()
  const ids = new Map<Support, number>()
  let best = null as readonly number[] | null
  const isEnough = (bound: number) => best !== null && bound >= best.length
  const search = (given: State): void => {
    const state = { ...given, open: given.open.filter((one) => !isFelled(one, given.chosen)) }
    if (state.open.length === 0) {
      const people = fewestToFell([...state.chosen.values()], work)
      if (!isEnough(people.length)) best = people
      return
    }
    const next = state.open.reduce((a, b) => (b.parts.length < a.parts.length ? b : a))
    const rest = { ...state, open: state.open.filter((one) => one !== next) }
    const ways = next.parts
      .map((part) => withFall(rest, part))
      .map((state) => ({ state, bound: boundOf(state) }))
      .sort((a, b) => a.bound - b.bound)
    for (const { state, bound } of ways) {
      const key = keyOf(state, ids)
      if (isEnough(bound) || seen.has(key) || (best !== null && work.left <= 0)) continue
      seen.add(key)
      work.left--
      search(state)
    }
  }
  const start = withFall({ chosen: new Map(), open: [] }, whole)
  search(start)
  if (work.left > 0) return { people: best!, atLeast: best!.length }
  const people = withoutSpare(whole, best!)
  return { people, atLeast: Math.min(boundOf(start), people.length) }
}
