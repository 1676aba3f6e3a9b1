/** The same texts come again and again in a table: what each of them means is worked out once, within bounds. */
const most = 20_000

/** Wraps work on a text so that each of the latest texts is worked on once. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.value
    if (known.size >= most) known.clear()
    const value = work(text)
    known.set(text, { value })
    return value
  }
}
