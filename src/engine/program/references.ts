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
  readonly competencies: readonly ProgramFile[]
}

/** Where the ids of a kind are listed: a file, or a key of it. */
interface Published {
  readonly file: ProgramFile
  readonly ids: readonly string[]
}

const idsIn = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : [])

const published = ({ edition, achievements, metrics }: ProgramFiles): Readonly<Record<IdKind, Published>> => {
  const listed = (file: ProgramFile, value = file.value) => ({ file, ids: idsIn(value) })
  const parts = isObject(edition.value) ? edition.value : {}
  return {
    achievement: listed(achievements),
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

const unknownId = (file: ProgramFile, { kind, id, place }: Mention, { file: list, ids }: Published) => ({
  ...at(file, place),
  expected: `the id of ${kind === 'metric' ? 'a' : 'an'} ${kind} that ${list.name} lists`,
  found: `"${id}", which is not listed`,
  advice: suggest(similarWords(id, ids), 'Correct the id, or list it there.'),
})

const replacesItself = (file: ProgramFile, { id, place }: Mention) => ({
  ...at(file, place),
  expected: 'another achievement',
  found: `"${id}", which is the achievement itself`,
  advice: 'Write the one that took its place, or remove replacedBy.',
})

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
  const { achievements, metrics, competencies } = files
  const unknown = [achievements, metrics, ...competencies].flatMap((file) =>
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
      .filter(({ id, place }) => id === place[0])
      .map((mention) => replacesItself(achievements, mention)),
    ...[metrics, ...competencies].flatMap((file) =>
      repetitions(file.value).map((place) => standsTwice(file, place)),
    ),
    ...(complete && unknown.length === 0 ? unnamed : []),
  ]
}
