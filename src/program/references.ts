import { isObject } from '../schema/is-object.ts'
import type { Document } from './document.ts'
import type { Mistake, Place } from './errors.ts'
import { mentions, repetitions, type Kind, type Mention } from './mentions.ts'
import { nearest } from './nearest.ts'

/** The files of one program. */
export interface Documents {
  readonly edition: Document
  readonly achievements: Document
  readonly metrics: Document
  readonly competencies: readonly Document[]
}

/** Where the ids of a kind are listed: a file, or a key of it. */
interface Published {
  readonly document: Document
  readonly ids: readonly string[]
}

const idsIn = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : [])

const published = ({ edition, achievements, metrics }: Documents): Readonly<Record<Kind, Published>> => {
  const listed = (document: Document, value = document.value) => ({ document, ids: idsIn(value) })
  const parts = isObject(edition.value) ? edition.value : {}
  return {
    achievement: listed(achievements),
    metric: listed(metrics),
    attestation: listed(edition, parts['attestations']),
    association: listed(edition, parts['associations']),
    area: listed(edition, parts['areas']),
  }
}

const at = (document: Document, place: Place, of?: 'key') => ({
  file: document.file,
  ...document.position(place, of),
  place,
})

const unknownId = (document: Document, { kind, id, place }: Mention, { document: list, ids }: Published) => {
  const meant = nearest(id, ids)
  return {
    ...at(document, place),
    expected: `the id of ${kind === 'metric' ? 'a' : 'an'} ${kind} that ${list.file} lists`,
    found: `"${id}", which is not listed`,
    advice: meant ? `Did you mean "${meant}"?` : 'Correct the id, or list it there.',
  }
}

const standsTwice = (document: Document, place: Place) => ({
  ...at(document, place),
  expected: 'each entry once in a list',
  found: 'the same entry a second time',
  advice: 'Remove it, or write what the source names here.',
})

const neverNamed = (document: Document, kind: Kind, id: string) => ({
  ...at(document, [id], 'key'),
  expected: `a requirement that names the ${kind}`,
  found: `"${id}", which no requirement names`,
  advice: 'Correct the requirement that should name it, or remove it here.',
})

/**
 * The pass over cross-references: what one file says of another.
 * @param complete whether the files are right by themselves. If not, what no requirement names is not told:
 * the requirement may stand in what can't be read.
 */
export function checkReferences(documents: Documents, complete: boolean): readonly Mistake[] {
  const lists = published(documents)
  const { achievements, metrics, competencies } = documents
  const inRequirements = competencies.flatMap((document) => mentions(document.value))
  const named = (kind: Kind) =>
    new Set(inRequirements.filter((mention) => mention.kind === kind).map(({ id }) => id))
  const unnamed = (kind: 'achievement' | 'metric') => {
    const names = named(kind)
    return lists[kind].ids
      .filter((id) => !names.has(id))
      .map((id) => neverNamed(lists[kind].document, kind, id))
  }

  return [
    ...[achievements, metrics, ...competencies].flatMap((document) =>
      mentions(document.value)
        .filter(({ kind }) => lists[kind].document.value !== undefined)
        .filter(({ kind, id }) => !lists[kind].ids.includes(id))
        .map((mention) => unknownId(document, mention, lists[mention.kind])),
    ),
    ...[metrics, ...competencies].flatMap((document) =>
      repetitions(document.value).map((place) => standsTwice(document, place)),
    ),
    ...(complete ? [...unnamed('achievement'), ...unnamed('metric')] : []),
  ]
}
