import type { KeyPath } from '../schema/index.ts'

/** Characters of a text that are told. */
const longest = 80

/** Returns the place with keys that are no longer than what is told of any text. */
export const shortPlace = (place: KeyPath): KeyPath =>
  place.map((key) => (typeof key === 'string' ? key.slice(0, longest) : key))

/** Describes what was found, in words of JSON: a scalar as it stands, cut where it is long; otherwise its type. */
export function received(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longest))
  return typeof value === 'object' && value !== null ? 'object' : String(value)
}
