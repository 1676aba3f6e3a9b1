/** Joins the entries of a roster with the people of a profile, so that importing twice changes nothing. */
import type { IsoDate } from '../calendar/index.ts'
import type { HeldAchievement, PersonId, Profile } from '../profile/index.ts'
import { matchPeople, type PersonDraft } from './person-matching.ts'
import type { Entry } from './entries.ts'

/** The effect of an entry on the profile. */
export type Effect = 'new' | 'changed' | 'same'
/** What an entry does, and to whom. */
interface JoinedEntry {
  readonly line: number
  readonly effect: Effect
  readonly person: PersonId
  /** The achievement as the entry says it. */
  readonly held: HeldAchievement
}
/** The profile with the entries joined. */
export interface Merged {
  readonly profile: Profile
  /** In the entries' order. */
  readonly effects: readonly JoinedEntry[]
  /** Entries that say only a name which several people have; they change nothing. */
  readonly unplaced: readonly Entry[]
}

function heldBy({ achievement: id, earned, expires }: Entry): HeldAchievement {
  if (expires !== undefined) return earned === undefined ? { id, expires } : { id, earned, expires }
  return earned === undefined ? { id } : { id, earned }
}

/** The later pass of one achievement stays; an older record of it, or one without a day, is nothing new. */
function joinAchievement(draft: PersonDraft, fresh: HeldAchievement): Effect {
  const { id, earned } = fresh
  const held = draft.held.get(id)
  if (!held) {
    draft.held.set(id, [fresh])
    return 'new'
  }
  const latest = held.reduce((best, one) => ((one.earned ?? '') > (best.earned ?? '') ? one : best))
  if ((earned ?? '') < (latest.earned ?? '')) return 'same'
  // Dates of a renewed pass don't end with those of the one before.
  const isRenewed = latest.earned !== undefined && earned !== latest.earned
  const next = isRenewed ? fresh : { ...latest, ...fresh }
  if (next.earned === latest.earned && next.expires === latest.expires) return 'same'
  draft.held.set(
    id,
    held.map((one) => (one === latest ? next : one)),
  )
  return 'changed'
}

/** What the table says of the association and of leaving; a day that is known is kept where it says only "yes". */
function joinPerson(
  draft: PersonDraft,
  { leavesOn }: Entry,
  associated: IsoDate | boolean | undefined,
  since: IsoDate | null,
): boolean {
  const { person } = draft
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
 * @param progress called now and then with the share that has been joined, 0 to 1
 */
export function mergeRoster(
  profile: Profile,
  entries: readonly Entry[],
  since: IsoDate | null,
  progress: (share: number) => void,
): Merged {
  const { drafts, placed } = matchPeople(profile.people ?? [], entries)
  const unplaced: Entry[] = []
  const effects: JoinedEntry[] = []
  for (const [at, entry] of entries.entries()) {
    if (at % 4096 === 0) progress(at / entries.length)
    const draft = placed[at]
    if (!draft) {
      unplaced.push(entry)
      continue
    }
    const associated = entry.associated ?? (draft.isNew ? since !== null : undefined)
    draft.isNew = false
    const isJoined = joinPerson(draft, entry, associated, since)
    const held = heldBy(entry)
    const achieved = joinAchievement(draft, held)
    const effect = achieved === 'same' && isJoined ? 'changed' : achieved
    if (effect !== 'same') draft.isChanged = true
    effects.push({ line: entry.row.line, effect, person: draft.person.id, held })
  }
  if (entries.length === 0) return { profile, effects, unplaced }
  const people = drafts.map(({ person, held, isChanged }) =>
    isChanged ? { ...person, achievements: [...held.values()].flat() } : person,
  )
  return { profile: { ...profile, people }, effects, unplaced }
}
