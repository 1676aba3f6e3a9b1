/** Names that are probably, or perhaps, one person's. Who differs in more than the writing is joined only by the visitor. */
import type { Person } from '../profile/index.ts'
import type { Entry } from './entries.ts'
import { knownAs } from './known-as.ts'
import { likelyPairs } from './likely-names.ts'
import { foldedWords, nameWords, plainName } from './name-letters.ts'

/** One person, probably or perhaps, and the ways the name is written. */
export interface AlikeNames {
  /** What tells them from others; the same for all of them. */
  readonly key: string
  readonly names: readonly string[]
  /** Whether only order, case and accents differ: then they are joined unless the visitor keeps them apart. */
  readonly isSure: boolean
}

/** A name in all of its writings. */
interface Named {
  readonly key: string
  readonly names: Set<string>
  /** Whether a row of the table has it. */
  isInTable: boolean
}

function namesIn(entries: readonly Entry[], known: readonly Person[]): readonly Named[] {
  const byKey = new Map<string, Named>()
  const put = (name: string, isInTable: boolean) => {
    const key = nameWords(name).toSorted().join(' ')
    const named = byKey.get(key) ?? { key, names: new Set(), isInTable: false }
    byKey.set(key, named)
    named.names.add(name)
    named.isInTable ||= isInTable
  }
  for (const { name } of known) if (name !== undefined) put(name, false)
  const names = new Set<string>()
  for (const { name } of entries) if (name !== undefined) names.add(name)
  for (const name of names) put(name, true)
  return [...byKey.values()]
}

/** The numbers and addresses of whoever has a name. */
interface Identities {
  readonly mcids: Set<string>
  readonly emails: Set<string>
}

/** Looks up the numbers and addresses of these names alone. */
function identitiesOf(
  some: ReadonlySet<Named>,
  entries: readonly Entry[],
  known: readonly Person[],
): ReadonlyMap<Named, Identities> {
  const all = new Map(
    [...some].map((named): [Named, Identities] => [named, { mcids: new Set(), emails: new Set() }]),
  )
  const byName = new Map(
    [...all].flatMap(([{ names }, found]) => [...names].map((name) => [name, found] as const)),
  )
  const put = ({ name, mcid, email }: Pick<Entry, 'name' | 'mcid' | 'email'>) => {
    const found = name === undefined ? undefined : byName.get(name)
    if (mcid !== undefined) found?.mcids.add(mcid)
    if (email !== undefined) found?.emails.add(email.toLowerCase())
  }
  if (some.size === 0) return all
  for (const person of known) put(knownAs(person))
  for (const entry of entries) put(entry)
  return all
}

const domainOf = (emails: ReadonlySet<string>): string | undefined => [...emails][0]?.split('@')[1]

/** Whether both may be one: by their numbers and addresses they can, and are not yet. */
function mayBeOne(one: Identities, other: Identities): boolean {
  if ([one, other].some(({ mcids, emails }) => mcids.size > 1 || emails.size > 1)) return false
  if (one.mcids.size + other.mcids.size > 1 || [...one.emails].some((email) => other.emails.has(email)))
    return false
  const [domain, otherDomain] = [domainOf(one.emails), domainOf(other.emails)]
  return domain === undefined || otherDomain === undefined || domain === otherDomain
}

/** Names with figures in them are told apart by these. */
const isPlain = (key: string): boolean => key.includes(' ') && !/\p{N}/u.test(key)

function perhapsOne(
  all: readonly Named[],
  entries: readonly Entry[],
  known: readonly Person[],
): readonly AlikeNames[] {
  const folded = all
    .filter(({ key }) => isPlain(key))
    .map((named) => ({ named, words: foldedWords(named.key) }))
  const pairs = likelyPairs(folded).filter(([one, other]) => one.named.isInTable || other.named.isInTable)
  const identities = identitiesOf(new Set(pairs.flat().map(({ named }) => named)), entries, known)
  const perhaps = new Map<string, AlikeNames>()
  for (const [{ named: one }, { named: other }] of pairs) {
    if (!mayBeOne(identities.get(one)!, identities.get(other)!)) continue
    const key = [one.key, other.key].toSorted().join(' = ')
    perhaps.set(key, { key, names: [...one.names, ...other.names], isSure: false })
  }
  return [...perhaps.values()]
}

/** Finds the names of the entries, and of people who are known, that are probably or perhaps one person's. */
export function alikeNames(entries: readonly Entry[], known: readonly Person[]): readonly AlikeNames[] {
  const all = namesIn(entries, known)
  const sure = all.flatMap(({ key, names }): readonly AlikeNames[] =>
    key.includes(' ') && names.size > 1 && new Set([...names].map(plainName)).size > 1
      ? [{ key, names: [...names], isSure: true }]
      : [],
  )
  return [...sure, ...perhapsOne(all, entries, known)]
}
