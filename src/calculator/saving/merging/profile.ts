/** Merges what two tabs made of one profile: by person, figure, confirmation and override. */
import type { Person, Profile } from '../../../engine/profile/index.ts'
import type { Clash } from '../reasons.ts'
import { freshIds } from '../../workspace/edits/people.ts'
import { same } from './same.ts'
import { byId, mergeEach, mergeWhole, partOf, type Settle, type Side, type Versions } from './three-way.ts'

export interface MergedVersions<Value> {
  readonly value: Value
  /** What both changed differently; there the winner's version stands. */
  readonly clashes: readonly Clash[]
}

/** Decides for the winner, and notes what was decided. */
type SettleAs = (clash: Clash) => Settle

/** Somebody whom both sides added under one id, as of two samples, is two people: theirs get ids of their own. */
function apart({ base, ours, theirs }: Versions<readonly Person[]>): readonly Person[] {
  const [common, our] = [byId(base), byId(ours)]
  const isTaken = (person: Person) => {
    const other = our.get(person.id)
    return !common.has(person.id) && other !== undefined && !same(other, person)
  }
  const ids = freshIds([...base, ...ours, ...theirs], theirs.filter(isTaken).length, '')
  return theirs.map((person) => (isTaken(person) ? { ...person, id: ids.shift()! } : person))
}

function mergePeople(versions: Versions<readonly Person[]>, settleAs: SettleAs): Person[] {
  const told = { ...versions, theirs: apart(versions) }
  const merged = mergeEach(partOf(told, byId), (person, one) =>
    mergeWhole(one, settleAs({ code: 'person', person })),
  )
  return [...merged.values()]
}

/** Each value by what it says; one that stands there twice has two keys. */
function byContent<Value>(values: readonly Value[]): Map<string, Value> {
  const counts = new Map<string, number>()
  return new Map(
    values.map((value) => {
      const content = JSON.stringify(value)
      const turn = counts.get(content) ?? 0
      counts.set(content, turn + 1)
      return [`${content} ${turn}`, value]
    }),
  )
}

/** Values that are only added or removed, never changed: no two sides can clash. */
const mergeSet = <Value>(versions: Versions<readonly Value[]>): Value[] => [
  ...mergeEach(partOf(versions, byContent), (_, { base, ours, theirs }) =>
    base === undefined ? (ours ?? theirs) : ours && theirs,
  ).values(),
]

/** A part that may be absent, merged unless one side left it as it was. */
const mergePart = <Part>(
  part: Versions<Part | undefined>,
  none: Part,
  merge: (versions: Versions<Part>) => Part,
): Part | undefined => mergeWhole(part, () => merge(partOf(part, (value) => value ?? none)))

/** Merges the values of an object, each by its key. */
export const mergeEntries = <Whole extends object>(
  versions: Versions<Whole>,
  settleFor: (key: string) => Settle,
) =>
  Object.fromEntries(
    mergeEach(
      partOf(versions, (whole) => new Map<string, unknown>(Object.entries(whole))),
      (key, one) => mergeWhole(one, settleFor(key)),
    ),
  ) as Whole

/** All that may be absent; what is absent has no key. */
function mergeParts(
  versions: Versions<Profile>,
  settleAs: SettleAs,
): Omit<Profile, 'format' | 'version' | 'organization'> {
  const parts = {
    people: mergePart(
      partOf(versions, ({ people }) => people),
      [],
      (people) => mergePeople(people, settleAs),
    ),
    metrics: mergePart(
      partOf(versions, ({ metrics }) => metrics),
      {},
      (metrics) => mergeEntries(metrics, (metric) => settleAs({ code: 'metric', metric })),
    ),
    attestations: mergePart(
      partOf(versions, ({ attestations }) => attestations),
      [],
      mergeSet,
    ),
    subscription: mergeWhole(
      partOf(versions, ({ subscription }) => subscription),
      settleAs({ code: 'package' }),
    ),
    overrides: mergePart(
      partOf(versions, ({ overrides }) => overrides),
      [],
      mergeSet,
    ),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

/** What both tabs have made of the profile since `base`. Edits of different things all stand. */
export function mergeProfiles(versions: Versions<Profile>, winner: Side): MergedVersions<Profile> {
  const clashes: Clash[] = []
  const settleAs: SettleAs = (clash) => (versions) => {
    clashes.push(clash)
    return versions[winner]
  }
  const value = mergeWhole(versions, () => ({
    format: versions.ours.format,
    version: versions.ours.version,
    organization: mergeEntries(
      partOf(versions, ({ organization }) => organization),
      () => settleAs({ code: 'organization' }),
    ),
    ...mergeParts(versions, settleAs),
  }))
  return { value, clashes }
}
