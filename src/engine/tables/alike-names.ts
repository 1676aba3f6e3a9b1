/** Names that are probably one person's: in another order of its parts, in capitals, without accents. */
import type { Entry } from './roster.ts'

/** One person, probably, and the ways the name is written. */
export interface AlikeNames {
  /** What tells them from others; the same for all of them. */
  readonly key: string
  readonly names: readonly string[]
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .toSorted()

const keyOf = (name: string): string => wordsOf(name).join(' ')
/** What people are told apart by today: the same letters, whatever their case. */
const plain = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()

/** The way of writing that reads best: no comma, no word in capitals. */
const oddness = (name: string): number =>
  (name.includes(',') ? 2 : 0) + (/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(name) ? 1 : 0)

/** Finds the names of the entries, and of people who are known, that are probably one person's. */
export function alikeNames(entries: readonly Entry[], known: readonly string[]): readonly AlikeNames[] {
  const groups = new Map<string, string[]>()
  const names = new Set<string>(known)
  for (const { name } of entries) if (name !== undefined) names.add(name)
  for (const name of names) {
    const key = keyOf(name)
    if (!key.includes(' ')) continue
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return [...groups].flatMap(([key, names]) =>
    names.length > 1 && new Set(names.map(plain)).size > 1 ? [{ key, names }] : [],
  )
}

/**
 * Writes each of these names in one way: as somebody who is known is called, or else as it reads best. Namesakes whose
 * numbers or addresses differ stay two.
 */
export function withOneName(
  entries: readonly Entry[],
  alike: readonly AlikeNames[],
  known: readonly string[],
): readonly Entry[] {
  if (alike.length === 0) return entries
  const isKnown = new Set(known.map(plain))
  const best = new Map<string, string>()
  for (const { names } of alike) {
    const [first] = names.toSorted(
      (one, other) =>
        Number(isKnown.has(plain(other))) - Number(isKnown.has(plain(one))) || oddness(one) - oddness(other),
    )
    for (const name of names) best.set(name, first!)
  }
  return entries.map((entry) => {
    const name = entry.name === undefined ? undefined : best.get(entry.name)
    return name === undefined || name === entry.name ? entry : { ...entry, name }
  })
}
