import type * as v from 'valibot'

/** Where a key itself is wrong, not its value. */
export const pathToKey = (input: Record<string, unknown>, key: string): [v.ObjectPathItem] => [
  { type: 'object', origin: 'key', input, key, value: input[key] },
]
