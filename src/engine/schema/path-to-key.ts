import type * as v from 'valibot'

/** Returns the path of an issue for a key that is itself wrong, not its value. */
export const pathToKey = (input: Record<string, unknown>, key: string): [v.ObjectPathItem] => [
  { type: 'object', origin: 'key', input, key, value: input[key] },
]
