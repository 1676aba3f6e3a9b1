/** A copy with the key set, or without the key where there is no value: an absent key and `undefined` differ in JSON. */
export function withOptional<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  if (value !== undefined) return { ...whole, [key]: value }
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Whole
}
