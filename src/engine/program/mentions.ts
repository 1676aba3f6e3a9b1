import { isObject, type KeyPath } from '../schema/index.ts'

/** The kind of thing that an id stands for. */
export type IdKind = 'achievement' | 'part' | 'metric' | 'attestation' | 'association' | 'area' | 'document'

/** An id where a file of the program names it. */
export interface Mention {
  readonly kind: IdKind
  readonly id: string
  readonly place: KeyPath
}

/** The keys under which a text, alone or in a list, is an id. */
export const idKeys: ReadonlyMap<string, IdKind> = new Map([
  ['each', 'achievement'],
  ['allOf', 'achievement'],
  ['anyOf', 'achievement'],
  ['replacedBy', 'achievement'],
  ['madeOf', 'part'],
  ['metric', 'metric'],
  ['attest', 'attestation'],
  ['associations', 'association'],
  ['area', 'area'],
  ['document', 'document'],
])

/**
 * Returns every id that a value names, in order. The value may be of any shape: what has mistakes of its own is read as
 * well, so that all mistakes are told together.
 */
export function mentions(value: unknown, place: KeyPath = [], kind?: IdKind): readonly Mention[] {
  if (typeof value === 'string') return kind ? [{ kind, id: value, place }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => mentions(item, [...place, index], kind))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    mentions(part, [...place, key], kind === 'part' && idKeys.has(key) ? kind : idKeys.get(key)),
  )
}

/** Returns the place of every text that stands in one list a second time. */
export function repetitions(value: unknown, place: KeyPath = []): readonly KeyPath[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      typeof item !== 'string'
        ? repetitions(item, [...place, index])
        : value.indexOf(item) < index
          ? [[...place, index]]
          : [],
    )
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => repetitions(part, [...place, key]))
}
