/** Writes names of one person in one way, so that the rows are joined. */
import type { Person } from '../profile/index.ts'
import type { AlikeNames } from './alike-names.ts'
import type { Entry } from './entries.ts'
import { knownAs } from './known-as.ts'
import { nameWords, plainName } from './name-letters.ts'

/** The way of writing that reads best: whole words, no comma, no word in capitals. */
const oddness = (name: string): number =>
  (nameWords(name).some((word) => word.length === 1) ? 4 : 0) +
  (name.includes(',') ? 2 : 0) +
  (/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(name) ? 1 : 0)

/** All names of one person, by each of them: pairs that share a name are one. */
function people(alike: readonly AlikeNames[]): ReadonlyMap<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const { names } of alike) {
    const joined = new Set(names.flatMap((name) => [name, ...(all.get(name) ?? [])]))
    for (const name of joined) all.set(name, joined)
  }
  return all
}

/**
 * Writes each of these names in one way: as somebody who is known is called, or else as it reads best. Namesakes whose
 * numbers or addresses differ stay two, unless the visitor has said that two different names are one person's: then
 * they have one number and one address.
 */
export function withOneName(
  entries: readonly Entry[],
  alike: readonly AlikeNames[],
  known: readonly Person[],
): readonly Entry[] {
  if (alike.length === 0) return entries
  const isKnown = new Set(known.map(({ name = '' }) => plainName(name)))
  const best = new Map<string, string>()
  for (const [name, names] of people(alike)) {
    const [first] = [...names].toSorted(
      (one, other) =>
        Number(isKnown.has(plainName(other))) - Number(isKnown.has(plainName(one))) ||
        oddness(one) - oddness(other),
    )
    best.set(name, first!)
  }
  const said = new Set(
    alike.flatMap(({ isSure, names }) => (isSure ? [] : names.map((name) => best.get(name)!))),
  )
  /** Who they are, by the one name: the number and the address of whichever row has one. */
  const identity = new Map<string, { mcid: string | undefined; email: string | undefined }>()
  for (const { name, mcid, email } of [...known.map(knownAs), ...entries]) {
    const one = name === undefined ? undefined : best.get(name)
    if (one === undefined || !said.has(one)) continue
    const before = identity.get(one)
    identity.set(one, { mcid: before?.mcid ?? mcid, email: before?.email ?? email })
  }
  return entries.map((entry) => {
    const name = entry.name === undefined ? undefined : best.get(entry.name)
    if (name === undefined) return entry
    const { mcid = entry.mcid, email = entry.email } = identity.get(name) ?? {}
    return name === entry.name && mcid === entry.mcid && email === entry.email
      ? entry
      : { ...entry, name, mcid, email }
  })
}
