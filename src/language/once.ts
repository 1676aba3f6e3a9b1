/**
 * Returns what the first call makes. A formatter of the browser takes a phone milliseconds to make, and a page starts with most
 * of them unused.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
