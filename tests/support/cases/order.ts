const key = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).sort()
      : value,
  )

/** The list in an order that depends on nothing but its entries. */
export const inOrder = <Value>(list: readonly Value[]): Value[] =>
  list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
