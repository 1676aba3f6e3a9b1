import * as v from 'valibot'

/** Makes the schema of a read-only list. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())

/**
 * Makes the schema of a read-only list that has an end.
 * @param most how many items it may have
 * @param message what is said of more
 */
export const shortList = <const Item extends v.GenericSchema>(item: Item, most: number, message: string) =>
  v.pipe(v.array(item), v.maxLength(most, message), v.readonly())
