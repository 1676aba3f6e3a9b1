/** Computes when first asked, once: reasons and witnesses cost more than statuses and are seldom all read. */
export function lazy<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: compute() }).value
}
