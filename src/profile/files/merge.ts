/** Joins the entries of a roster with the people of a profile, so that importing twice changes nothing. */
import type { IsoDate } from '../../calendar/index.ts'
import type { HeldAchievement, Person, PersonId, Profile } from '../types.ts'
import type { Entry } from './roster.ts'

export type Effect = 'new' | 'changed' | 'same'
export interface Merged {
  readonly profile: Profile
  /** What each entry does, and to whom, in the entries' order. */
  readonly effects: readonly { readonly entry: Entry; readonly effect: Effect; readonly person: PersonId }[]
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()

/** An imported person's id says by what the person is known, which finds the same one next time. */
const idsOf = ({ mcid, email, name }: Entry): PersonId[] => [
  ...(mcid === undefined ? [] : [`mcid:${plain(mcid)}`]),
  ...(email === undefined ? [] : [`email:${plain(email)}`]),
  ...(name === undefined ? [] : [`name:${plain(name)}`]),
]

/** A person while entries are joined. */
interface Draft {
  person: Person
  held: Map<string, HeldAchievement[]>
}

const draftOf = (person: Person): Draft => ({
  person,
  held: Map.groupBy(person.achievements, ({ id }) => id),
})

/** Finds people by MCID, then e-mail, then name; a name only where one person has it and no MCID speaks against. */
function register(people: readonly Person[]) {
  const drafts = people.map(draftOf)
  const byId = new Map(drafts.map((draft) => [draft.person.id, draft]))
  const byName = new Map<string, Draft[]>()
  const named = (draft: Draft) => {
    if (draft.person.name === undefined) return
    const key = plain(draft.person.name)
    byName.set(key, [...(byName.get(key) ?? []), draft])
  }
  drafts.forEach(named)
  const find = (entry: Entry): Draft | undefined => {
    for (const id of idsOf(entry)) {
      const known = byId.get(id)
      if (known) return known
    }
    const namesakes = entry.name === undefined ? [] : (byName.get(plain(entry.name)) ?? [])
    const [only] = namesakes
    if (!only || namesakes.length > 1) return undefined
    const [kind] = only.person.id.split(':')
    const isOther =
      (entry.mcid !== undefined && kind === 'mcid') || (entry.email !== undefined && kind === 'email')
    return isOther ? undefined : only
  }
  const add = (entry: Entry): Draft => {
    const id = idsOf(entry)[0]!
    const name = entry.name ?? entry.email
    const draft = draftOf({ id, ...(name !== undefined && { name }), achievements: [] })
    drafts.push(draft)
    byId.set(id, draft)
    named(draft)
    return draft
  }
  /** The other ways to name this person lead here from now on. */
  const alias = (entry: Entry, draft: Draft) => {
    for (const id of idsOf(entry).filter((id) => !id.startsWith('name:')))
      if (!byId.has(id)) byId.set(id, draft)
  }
  return { drafts, find, add, alias }
}

/** The later pass of one achievement stays; an older record of it, or one without a day, is nothing new. */
function joinAchievement(draft: Draft, { achievement: id, earned, expires }: Entry): Effect {
  const held = draft.held.get(id)
  const fresh: HeldAchievement = {
    id,
    ...(earned !== undefined && { earned }),
    ...(expires !== undefined && { expires }),
  }
  if (!held) {
    draft.held.set(id, [fresh])
    return 'new'
  }
  const latest = held.reduce((best, one) => ((one.earned ?? '') > (best.earned ?? '') ? one : best))
  const isOlder = earned === undefined ? expires === undefined : earned < (latest.earned ?? '')
  const joined = { ...latest, ...fresh }
  const isSame = joined.earned === latest.earned && joined.expires === latest.expires
  if (isOlder || isSame) return 'same'
  // Dates of a renewed pass don't end with those of the one before.
  const next =
    earned !== undefined && latest.earned !== undefined && earned !== latest.earned ? fresh : joined
  draft.held.set(
    id,
    held.map((one) => (one === latest ? next : one)),
  )
  return 'changed'
}

/** What the table says of the association and of leaving; a day that is known is kept where it says only "yes". */
function joinPerson(draft: Draft, entry: Entry, since: IsoDate | null): boolean {
  const { person } = draft
  const { associated, leavesOn } = entry
  let associatedSince = person.associatedSince
  if (typeof associated === 'string') associatedSince = associated
  else if (associated === true) associatedSince ??= since ?? undefined
  else if (associated === false) associatedSince = undefined
  const leaves = leavesOn ?? person.leavesOn
  if (associatedSince === person.associatedSince && leaves === person.leavesOn) return false
  const { id, name, achievements } = person
  draft.person = {
    id,
    ...(name !== undefined && { name }),
    ...(associatedSince !== undefined && { associatedSince }),
    ...(leaves !== undefined && { leavesOn: leaves }),
    achievements,
  }
  return true
}

/**
 * Joins entries with the profile. Nobody and nothing is removed.
 * @param since the day from which people are associated where the table gives no day; `null` when they are not
 */
export function mergeRoster(profile: Profile, entries: readonly Entry[], since: IsoDate | null): Merged {
  const { drafts, find, add, alias } = register(profile.people ?? [])
  const effects = entries.map((entry) => {
    const known = find(entry)
    const draft = known ?? add(entry)
    alias(entry, draft)
    const says = known || entry.associated !== undefined ? entry : { ...entry, associated: since !== null }
    const isChanged = joinPerson(draft, says, since)
    const effect = joinAchievement(draft, entry)
    return {
      entry,
      effect: effect === 'same' && isChanged ? ('changed' as const) : effect,
      person: draft.person.id,
    }
  })
  if (entries.length === 0) return { profile, effects }
  const people = drafts.map(({ person, held }) => ({ ...person, achievements: [...held.values()].flat() }))
  return { profile: { ...profile, people }, effects }
}
