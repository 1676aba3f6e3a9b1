/** Finds the person that a row means, so that the same row finds the same person every time. */
import type { HeldAchievement, Person, PersonId } from '../profile/index.ts'
import type { Entry } from './entries.ts'

/** A person while entries are joined, with what identifies the person so far. */
export interface PersonDraft {
  person: Person
  readonly held: Map<string, HeldAchievement[]>
  mcid: string | undefined
  email: string | undefined
  /** Whether no entry has been joined yet to somebody whom the profile didn't have. */
  isNew: boolean
  isChanged: boolean
}

const plain = (text: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
const plainOr = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : plain(text)

/** A number is the same with and without the zeros in front, which spreadsheets strip. */
const numberKey = (mcid: string): string => plain(mcid).replace(/^0+(?=\d+$)/, '')

interface Keys {
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
}

/** An imported person's id says by what the person is known, which finds the same one next time. */
const idsOf = ({ mcid, email, name }: Keys): PersonId[] => [
  ...(mcid === undefined ? [] : [`mcid:${mcid}`]),
  ...(email === undefined ? [] : [`email:${email}`]),
  ...(name === undefined ? [] : [`name:${name}`]),
]

const afterPrefix = (id: PersonId, prefix: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined

function draftOf(person: Person, isNew: boolean): PersonDraft {
  const held = new Map<string, HeldAchievement[]>()
  for (const one of person.achievements) {
    const others = held.get(one.id)
    if (others) others.push(one)
    else held.set(one.id, [one])
  }
  const { id } = person
  const mcid = afterPrefix(id, 'mcid:')
  const known = { mcid: mcid === undefined ? undefined : numberKey(mcid), email: afterPrefix(id, 'email:') }
  return { person, held, ...known, isNew, isChanged: isNew }
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** An e-mail address may serve several people: another MCID is always another person. */
const isOther = (draft: PersonDraft, { mcid }: Keys): boolean => differ(draft.mcid, mcid)

/** Whether the entry says more of the person's identity than was known. */
const isMore = (draft: PersonDraft, { mcid, email }: Keys): boolean =>
  (draft.mcid === undefined && mcid !== undefined) || (draft.email === undefined && email !== undefined)

/** Who was entered by hand goes before who is known by the name alone, and they before who has an identity. */
const rankOf = ({ person: { id } }: PersonDraft): 0 | 1 | 2 =>
  id.startsWith('name:') ? 1 : /^(mcid|email):/.test(id) ? 2 : 0

/** The only one of them who fits; `null` for several. No more than two are sought: thousands may have one name. */
function onlyOne(
  some: ReadonlySet<PersonDraft>,
  fits: (draft: PersonDraft) => boolean,
): PersonDraft | null | undefined {
  let only: PersonDraft | undefined
  for (const draft of some) {
    if (!fits(draft)) continue
    if (only) return null
    only = draft
  }
  return only
}

/** Some people by their names, and those of each name by their ranks. */
function createShelf() {
  const shelf = new Map<string, readonly [Set<PersonDraft>, Set<PersonDraft>, Set<PersonDraft>]>()
  return {
    put(name: string, draft: PersonDraft, belongs: boolean) {
      const namesakes = shelf.get(name) ?? [new Set(), new Set(), new Set()]
      shelf.set(name, namesakes)
      if (belongs) namesakes[rankOf(draft)].add(draft)
      else namesakes[rankOf(draft)].delete(draft)
    },
    /** Who fits before all others, where that is one. */
    first(name: string, ranks: number, fits: (draft: PersonDraft) => boolean): PersonDraft | undefined {
      for (const namesakes of (shelf.get(name) ?? []).slice(0, ranks)) {
        const only = onlyOne(namesakes, fits)
        if (only !== undefined) return only ?? undefined
      }
      return undefined
    },
  }
}

function createNames() {
  /** The only one of each name, `null` for several. */
  const all = new Map<string, PersonDraft | null>()
  /** Who may still turn out to have the MCID or the address of an entry. */
  const [withoutMcid, withoutEmail] = [createShelf(), createShelf()]

  return {
    /** Lists the person under the name, by what is known now. */
    put(draft: PersonDraft) {
      if (draft.person.name === undefined) return
      const name = plain(draft.person.name)
      const other = all.get(name)
      if (other === undefined) all.set(name, draft)
      else if (other !== draft) all.set(name, null)
      withoutMcid.put(name, draft, draft.mcid === undefined)
      withoutEmail.put(name, draft, draft.email === undefined)
    },
    /** The one who is meant; `null` where it may be one of several. */
    find({ mcid, email, name }: Keys): PersonDraft | null | undefined {
      if (name === undefined) return undefined
      if (mcid === undefined && email === undefined) return all.get(name)
      return mcid === undefined
        ? withoutEmail.first(name, 3, () => true)
        : // Whoever is known by an address stays apart: a later row may bring the same name with another one.
          withoutMcid.first(name, 2, (draft) => !differ(draft.email, email))
    },
  }
}

/** People by MCID, then e-mail, then name; by the name only where one person can be meant. */
function createMatcher(people: readonly Person[]) {
  const drafts = people.map((person) => draftOf(person, false))
  const byId = new Map<PersonId, PersonDraft>(
    drafts.flatMap((draft) => (draft.mcid === undefined ? [] : [[`mcid:${draft.mcid}`, draft] as const])),
  )
  for (const draft of drafts) byId.set(draft.person.id, draft)
  const names = createNames()
  drafts.forEach(names.put)

  function add(ids: readonly PersonId[], entry: Entry): PersonDraft {
    const shown = entry.name ?? entry.email
    const draft = draftOf(
      { id: ids[0]!, ...(shown !== undefined && { name: shown }), achievements: [] },
      true,
    )
    drafts.push(draft)
    byId.set(draft.person.id, draft)
    return draft
  }

  /** `null` where the entry says only a name that several people have. */
  function personOf(entry: Entry): PersonDraft | null {
    const mcid = entry.mcid === undefined ? undefined : numberKey(entry.mcid)
    const keys = { mcid, email: plainOr(entry.email), name: plainOr(entry.name) }
    const ids = idsOf(keys)
    const same = ids.map((id) => byId.get(id)).find((draft) => draft && !isOther(draft, keys))
    const known = same ?? names.find(keys)
    if (known === null) return null
    const draft = known ?? add(ids, entry)
    if (!same || isMore(draft, keys)) {
      draft.mcid ??= keys.mcid
      draft.email ??= keys.email
      names.put(draft)
    }
    // The other ways to name this person lead here from now on.
    for (const id of ids) if (!id.startsWith('name:') && !byId.has(id)) byId.set(id, draft)
    return draft
  }

  return { drafts, personOf }
}

const strengthOf = ({ mcid, email }: Entry): number => (mcid !== undefined ? 0 : email !== undefined ? 1 : 2)

const isSameWho = (one: Entry, other: Entry): boolean =>
  one.mcid === other.mcid && one.email === other.email && one.name === other.name

/**
 * Finds the person of each entry, in the entries' order, `null` where a name fits several, and returns all the people
 * there are then. The surest entries are placed first: with everybody else known, a name means the same person the next
 * time.
 */
export function matchPeople(
  people: readonly Person[],
  entries: readonly Entry[],
): { readonly drafts: readonly PersonDraft[]; readonly placed: readonly (PersonDraft | null)[] } {
  const { drafts, personOf } = createMatcher(people)
  const placed = new Array<PersonDraft | null>(entries.length).fill(null)
  const known = new Map<string, PersonDraft | null>()
  for (const strength of [0, 1, 2]) {
    let before: Entry | undefined
    let draft: PersonDraft | null = null
    for (const [at, entry] of entries.entries()) {
      if (strengthOf(entry) !== strength) continue
      // Most rows say the same of their person as the row before, or some row before.
      if (!before || !isSameWho(before, entry)) {
        const said = `${entry.mcid ?? ''}\n${entry.email ?? ''}\n${entry.name ?? ''}`
        draft = known.has(said) ? known.get(said)! : personOf(entry)
        known.set(said, draft)
      }
      before = entry
      placed[at] = draft
    }
  }
  return { drafts, placed }
}
