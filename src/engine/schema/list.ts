import * as v from 'valibot'

/** Makes the schema of a read-only list. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())
