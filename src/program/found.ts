const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** What stands in the file, in a few words. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return `the text ${shorten(JSON.stringify(value))}`
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return `the truth value ${value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  const keys = Object.keys(value)
  return keys.length === 0 ? 'an object without keys' : `an object with the keys ${shorten(keys.join(', '))}`
}
