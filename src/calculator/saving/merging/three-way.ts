/** Three-way merging: what one side alone has changed since the last common state stays changed. */
import { same } from './same.ts'

export type Side = 'ours' | 'theirs'

/** The common state and what each side has made of it. */
export interface Versions<Value> {
  readonly base: Value
  readonly ours: Value
  readonly theirs: Value
}

/** Decides what both sides changed differently. */
export type Settle = <Value>(versions: Versions<Value>) => Value

/** One thing that is taken as a whole. */
export function mergeWhole<Value>(
  versions: Versions<Value>,
  settle: (versions: Versions<Value>) => Value,
): Value {
  const { base, ours, theirs } = versions
  if (same(ours, theirs) || same(theirs, base)) return ours
  return same(ours, base) ? theirs : settle(versions)
}

const keysWithin = (some: ReadonlyMap<string, unknown>, others: readonly ReadonlyMap<string, unknown>[]) =>
  [...some.keys()].filter((key) => others.every((other) => other.has(key)))

const numerically = new Intl.Collator('en', { numeric: true }).compare

/**
 * The keys of both: the common ones as that side has them that moved some; what was added follows what it was added to, by
 * key where both added something.
 */
function keysOf<Value>({ base, ours, theirs }: Versions<ReadonlyMap<string, Value>>): Iterable<string> {
  const oursMoved = !same(keysWithin(base, [ours, theirs]), keysWithin(ours, [base, theirs]))
  const sides = oursMoved ? [ours, theirs] : [theirs, ours]
  const all = new Set(sides.flatMap((side) => [...side.keys()]))
  const common = [undefined, ...[...all].filter((key) => base.has(key))]
  const after = new Map(common.map((key) => [key, new Set<string>()]))
  for (const side of sides) {
    let last: string | undefined
    for (const key of side.keys())
      if (base.has(key)) last = key
      else after.get(last)!.add(key)
  }
  const inOrder = (added: string[]) =>
    sides.some((side) => added.every((key) => side.has(key))) ? added : added.sort(numerically)
  return new Set(common.flatMap((key) => [key ?? [], inOrder([...after.get(key)!])].flat()))
}

/** Things that bear ids of their own, by these. */
export const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** Things by key, each merged by itself; `undefined` is one that is not there. */
export function mergeEach<Value>(
  versions: Versions<ReadonlyMap<string, Value>>,
  mergeOne: (key: string, versions: Versions<Value | undefined>) => Value | undefined,
): Map<string, Value> {
  const { base, ours, theirs } = versions
  const merged = new Map<string, Value>()
  for (const key of keysOf(versions)) {
    const value = mergeOne(key, { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) })
    if (value !== undefined) merged.set(key, value)
  }
  return merged
}

/** The three versions of a part. */
export const partOf = <Whole, Part>(
  { base, ours, theirs }: Versions<Whole>,
  part: (whole: Whole) => Part,
): Versions<Part> => ({ base: part(base), ours: part(ours), theirs: part(theirs) })
