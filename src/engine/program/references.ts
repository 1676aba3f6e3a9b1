import { isObject, type KeyPath } from '../schema/index.ts'
import type { ProgramFile } from './program-file.ts'
import type { Mistake } from './errors.ts'
import { mentions, repetitions, type IdKind, type Mention } from './mentions.ts'
import { similarWords, suggest } from './similar-words.ts'

/** The files of one program. */
export interface ProgramFiles {
  readonly edition: ProgramFile
  readonly achievements: ProgramFile
  readonly metrics: ProgramFile
  readonly sources: ProgramFile
  readonly competencies: readonly ProgramFile[]
}

/** Where the ids of a kind are listed: a file, or a key of it. */
interface Published {
  readonly file: ProgramFile
  readonly ids: readonly string[]
}

const idsIn = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : [])

const keyOf = ({ value }: ProgramFile, key: string): unknown => (isObject(value) ? value[key] : undefined)

/** An event of the history may have no document. */
const noDocument = 'none'

const published = ({
  edition,
  achievements,
  metrics,
  sources,
}: ProgramFiles): Readonly<Record<IdKind, Published>> => {
  const listed = (file: ProgramFile, value = file.value) => ({ file, ids: idsIn(value) })
  const parts = isObject(edition.value) ? edition.value : {}
  return {
    achievement: listed(achievements),
    // Without the edition's own file nobody knows what stands outside.
    part: {
      file: edition.value === undefined ? edition : achievements,
      ids: [...idsIn(achievements.value), ...idsIn(parts['outside'])],
    },
    document: { file: sources, ids: [...idsIn(keyOf(sources, 'documents')), noDocument] },
    metric: listed(metrics),
    attestation: listed(edition, parts['attestations']),
    association: listed(edition, parts['associations']),
    area: listed(edition, parts['areas']),
  }
}

const at = (file: ProgramFile, place: KeyPath, of?: 'key') => ({
  file: file.name,
  ...file.position(place, of),
  place,
})

const names: Readonly<Record<IdKind, string>> = {
  achievement: 'an achievement',
  part: 'an achievement (or of something in `outside`)',
  metric: 'a metric',
  attestation: 'an attestation',
  association: 'an association',
  area: 'an area',
  document: 'a document',
}

const unknownId = (file: ProgramFile, { kind, id, place }: Mention, { file: list, ids }: Published) => ({
  ...at(file, place),
  expected: `the id of ${names[kind]} that ${list.name} lists`,
  found: `"${id}", which is not listed`,
  advice: suggest(similarWords(id, ids), 'Correct the id, or list it there.'),
})

const replacesItself = (file: ProgramFile, { id, place }: Mention) => ({
  ...at(file, place),
  expected: 'another achievement',
  found: `"${id}", which is the achievement itself`,
  advice: 'Write the one that took its place, or remove replacedBy.',
})

/** The certifications that the one under an id consists of, however deep. */
function partsWithin(achievements: unknown, id: string, seen = new Set<string>()): ReadonlySet<string> {
  const achievement = isObject(achievements) ? achievements[id] : undefined
  const madeOf = isObject(achievement) ? { madeOf: achievement['madeOf'] } : undefined
  for (const { id: part } of mentions(madeOf)) {
    if (seen.has(part)) continue
    seen.add(part)
    partsWithin(achievements, part, seen)
  }
  return seen
}

const partOfItself = (file: ProgramFile, id: string) => ({
  ...at(file, [id, 'madeOf']),
  expected: 'parts that come before it',
  found: `"${id}" among its own parts`,
  advice: 'Remove the way round: nothing can be earned by itself.',
})

const bothSides = (file: ProgramFile, id: string) => ({
  ...at(file, ['outside', id], 'key'),
  expected: 'an id that is no achievement of the edition',
  found: `"${id}", which achievements.yaml lists`,
  advice: 'Remove it here.',
})

const partOfNothing = (file: ProgramFile, id: string) => ({
  ...at(file, ['outside', id], 'key'),
  expected: 'a certification that is made of it',
  found: `"${id}", which no madeOf names`,
  advice: 'Correct the madeOf that should name it, or remove it here.',
})

/** A source where a file names it: an object with a document and a day. */
function sourcesIn(
  value: unknown,
  place: KeyPath = [],
): { readonly source: Fields; readonly place: KeyPath }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesIn(item, [...place, index]))
  if (!isObject(value)) return []
  if ('document' in value && 'published' in value) return [{ source: value, place }]
  return Object.entries(value).flatMap(([key, part]) => sourcesIn(part, [...place, key]))
}
type Fields = Readonly<Record<string, unknown>>

/** The keys of a source that repeat what the document's entry says: they show in the data which rules are not of its time. */
function otherThanListed(file: ProgramFile, documents: unknown): Mistake[] {
  return sourcesIn(file.value).flatMap(({ source, place }) => {
    const id = String(source['document'])
    const listed = isObject(documents) ? documents[id] : undefined
    if (!isObject(listed)) return []
    return ['published', 'status']
      .filter((key) => source[key] !== listed[key])
      .map((key) => ({
        ...at(file, [...place, key]),
        expected: listed[key] === undefined ? `no ${key}` : `${key}: ${String(listed[key])}`,
        found: source[key] === undefined ? 'nothing' : String(source[key]),
        advice: `The entry of ${id} in sources.yaml says so: correct one of the two.`,
      }))
  })
}

const standsTwice = (file: ProgramFile, place: KeyPath) => ({
  ...at(file, place),
  expected: 'each entry once in a list',
  found: 'the same entry a second time',
  advice: 'Remove it, or write what the source names here.',
})

const neverNamed = (file: ProgramFile, kind: IdKind, id: string) => ({
  ...at(file, [id], 'key'),
  expected: `a requirement that names the ${kind}`,
  found: `"${id}", which no requirement names`,
  advice: 'Correct the requirement that should name it, or remove it here.',
})

/** Mentions of what is not listed; nothing where the list itself can't be read. */
const unknownIds = (file: ProgramFile, lists: Readonly<Record<IdKind, Published>>): readonly Mention[] =>
  mentions(file.value).filter(
    ({ kind, id }) => lists[kind].file.value !== undefined && !lists[kind].ids.includes(id),
  )

/**
 * Checks what one file says of another.
 * @param complete whether the files are right by themselves. If not, or if a requirement names what is not listed, what
 * no requirement names is not told: it may be what was meant.
 */
export function checkReferences(files: ProgramFiles, complete: boolean): readonly Mistake[] {
  const lists = published(files)
  const { edition, achievements, metrics, sources, competencies } = files
  const documents = keyOf(sources, 'documents')
  const outside = idsIn(keyOf(edition, 'outside'))
  const achieved = idsIn(achievements.value)
  const parts = new Set(mentions(achievements.value).flatMap(({ kind, id }) => (kind === 'part' ? [id] : [])))
  const unknown = [edition, achievements, metrics, sources, ...competencies].flatMap((file) =>
    unknownIds(file, lists).map((mention) => unknownId(file, mention, lists[mention.kind])),
  )
  const named = new Set(
    competencies.flatMap((file) => mentions(file.value)).map(({ kind, id }) => `${kind} ${id}`),
  )
  const unnamed = (['achievement', 'metric'] as const).flatMap((kind) =>
    lists[kind].ids
      .filter((id) => !named.has(`${kind} ${id}`))
      .map((id) => neverNamed(lists[kind].file, kind, id)),
  )
  return [
    ...unknown,
    ...mentions(achievements.value)
      .filter(({ kind, id, place }) => kind === 'achievement' && id === place[0])
      .map((mention) => replacesItself(achievements, mention)),
    ...achieved
      .filter((id) => partsWithin(achievements.value, id).has(id))
      .map((id) => partOfItself(achievements, id)),
    ...outside.filter((id) => achieved.includes(id)).map((id) => bothSides(edition, id)),
    ...(complete ? outside.filter((id) => !parts.has(id)).map((id) => partOfNothing(edition, id)) : []),
    ...[edition, ...competencies].flatMap((file) => otherThanListed(file, documents)),
    ...[achievements, metrics, ...competencies].flatMap((file) =>
      repetitions(file.value).map((place) => standsTwice(file, place)),
    ),
    ...(complete && unknown.length === 0 ? unnamed : []),
  ]
}
