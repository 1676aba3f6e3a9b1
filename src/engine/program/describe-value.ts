const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const inside = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}

/** Describes in a few words what stands in a file. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return `the text ${shorten(JSON.stringify(value))}`
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value !== 'object') return String(value)
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${inside(part)}`)
  return entries.length === 0 ? 'no keys' : `{ ${shorten(entries.join(', '))} }`
}
