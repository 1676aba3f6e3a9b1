const longest = 80

/** Describes what was found, in words of JSON: a scalar as it stands, cut where it is long; otherwise its type. */
export function received(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longest))
  return typeof value === 'object' && value !== null ? 'object' : String(value)
}
